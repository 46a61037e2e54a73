CREATE TABLE "story_subjects" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"date_published" timestamp with time zone NOT NULL,
	"words" text[] NOT NULL,
	"weights" real[] NOT NULL,
	"event_id" uuid
);
--> statement-breakpoint
DROP INDEX "articles_subject_idx";--> statement-breakpoint
ALTER TABLE "story_subjects" ADD CONSTRAINT "story_subjects_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "story_subjects_words_idx" ON "story_subjects" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "story_subjects_newest_idx" ON "story_subjects" USING btree ("date_published","article_id");--> statement-breakpoint
CREATE INDEX "story_subjects_event_idx" ON "story_subjects" USING btree ("event_id","date_published");--> statement-breakpoint
ALTER TABLE "articles" DROP COLUMN "subject_vector";--> statement-breakpoint
UPDATE "articles" SET "related_pending" = true WHERE "withdrawn_at" IS NULL;

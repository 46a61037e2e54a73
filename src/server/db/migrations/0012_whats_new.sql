CREATE TABLE "article_view_hours" (
	"article_id" uuid NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "article_view_hours_article_id_hour_pk" PRIMARY KEY("article_id","hour")
);
--> statement-breakpoint
CREATE TABLE "view_marks" (
	"day" date NOT NULL,
	"mark" text NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "view_marks_day_mark_pk" PRIMARY KEY("day","mark")
);
--> statement-breakpoint
CREATE TABLE "view_salts" (
	"day" date PRIMARY KEY NOT NULL,
	"salt" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "date_revised" timestamp with time zone;--> statement-breakpoint
UPDATE "articles" SET "date_revised" = coalesce((SELECT max("replaced_at") FROM "article_versions" "v" WHERE "v"."article_id" = "articles"."id"), "date_published");--> statement-breakpoint
ALTER TABLE "articles" ALTER COLUMN "date_revised" SET DEFAULT now();--> statement-breakpoint
ALTER TABLE "articles" ALTER COLUMN "date_revised" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "article_view_hours" ADD CONSTRAINT "article_view_hours_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_view_hours_hour_idx" ON "article_view_hours" USING btree ("hour");
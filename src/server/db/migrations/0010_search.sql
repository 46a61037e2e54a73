CREATE TABLE "search_entries" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"version" smallint NOT NULL,
	"date_published" timestamp with time zone NOT NULL,
	"section_slug" text NOT NULL,
	"topic_slugs" text[] NOT NULL,
	"author_slugs" text[] NOT NULL,
	"vector" "tsvector" NOT NULL,
	"head" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_queue" (
	"article_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"stem" text NOT NULL,
	"stories" integer NOT NULL
);
--> statement-breakpoint
DROP INDEX "articles_text_idx";--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_queue" ADD CONSTRAINT "search_queue_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entries_vector_idx" ON "search_entries" USING gin ("vector");--> statement-breakpoint
CREATE INDEX "search_entries_newest_idx" ON "search_entries" USING btree ("date_published","article_id");--> statement-breakpoint
CREATE INDEX "search_words_stem_idx" ON "search_words" USING btree ("stem");--> statement-breakpoint
CREATE INDEX "search_words_likeness_idx" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "authors_name_idx" ON "authors" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "topics_name_idx" ON "topics" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "articles" DROP COLUMN "text_vector";--> statement-breakpoint
-- What is matched is read whole where words must stand in a row: unpacking it would cost more than its
-- size. What is ranked is read for every hit, and so stays in the row.
ALTER TABLE "search_entries" ALTER COLUMN "vector" SET STORAGE EXTERNAL;--> statement-breakpoint
ALTER TABLE "search_entries" ALTER COLUMN "head" SET STORAGE MAIN;--> statement-breakpoint
-- Counts change often and are in no index: room in each page keeps a change within it.
ALTER TABLE "search_words" SET (fillfactor = 70);--> statement-breakpoint
-- Whoever changes what a story is found by, its entry is made anew after it.
CREATE FUNCTION queue_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_queue (article_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_queue_search
AFTER INSERT OR UPDATE OF headline, description, body_text, section_slug, date_published, withdrawn_at
ON articles FOR EACH ROW EXECUTE FUNCTION queue_search();--> statement-breakpoint
INSERT INTO search_queue (article_id) SELECT id FROM articles;

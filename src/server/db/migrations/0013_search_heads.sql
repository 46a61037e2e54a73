CREATE TABLE "search_heads" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"head" "tsvector" NOT NULL
);
--> statement-breakpoint
-- What is ranked is read for every hit, and so stays in the row.
ALTER TABLE "search_heads" ALTER COLUMN "head" SET STORAGE MAIN;--> statement-breakpoint
INSERT INTO "search_heads" SELECT "article_id", "head" FROM "search_entries" ORDER BY "date_published";--> statement-breakpoint
ALTER TABLE "search_heads" ADD CONSTRAINT "search_heads_article_id_search_entries_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."search_entries"("article_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" DROP COLUMN "head";--> statement-breakpoint
-- Rows are visited by the thousand for their dates and for what they are counted by: that stays in the
-- row, and the words do not, however few.
ALTER TABLE "search_entries" ALTER COLUMN "topic_slugs" SET STORAGE MAIN;--> statement-breakpoint
ALTER TABLE "search_entries" ALTER COLUMN "author_slugs" SET STORAGE MAIN;--> statement-breakpoint
ALTER TABLE "search_entries" SET (toast_tuple_target = 512);--> statement-breakpoint
-- The same type, but every row is written anew, without what it had before.
ALTER TABLE "search_entries" ALTER COLUMN "version" SET DATA TYPE smallint USING "version" + 0::smallint;

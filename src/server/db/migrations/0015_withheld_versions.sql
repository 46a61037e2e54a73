ALTER TABLE "article_versions" ADD COLUMN "is_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "article_versions" SET "is_withheld" = true;

ALTER TABLE "articles" ADD COLUMN "transfer" jsonb;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "light_bytes" integer;
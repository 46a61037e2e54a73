CREATE TABLE "awaited_pictures" (
	"article_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"address" text NOT NULL,
	CONSTRAINT "awaited_pictures_article_id_place_pk" PRIMARY KEY("article_id","place")
);
--> statement-breakpoint
CREATE TABLE "remote_pictures" (
	"address" text PRIMARY KEY NOT NULL,
	"media_id" text,
	"etag" text,
	"last_modified" text,
	"last_run" uuid,
	"failures" smallint DEFAULT 0 NOT NULL,
	"reason" text,
	"next_try_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "awaited_pictures" ADD CONSTRAINT "awaited_pictures_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awaited_pictures" ADD CONSTRAINT "awaited_pictures_address_remote_pictures_address_fk" FOREIGN KEY ("address") REFERENCES "public"."remote_pictures"("address") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remote_pictures" ADD CONSTRAINT "remote_pictures_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "awaited_pictures_address_idx" ON "awaited_pictures" USING btree ("address");--> statement-breakpoint
CREATE INDEX "remote_pictures_next_try_idx" ON "remote_pictures" USING btree ("next_try_at");
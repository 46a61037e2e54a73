CREATE TABLE "comment_tombstones" (
	"comment_id" uuid NOT NULL,
	"actor_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "comment_tombstones_comment_id_actor_key_pk" PRIMARY KEY("comment_id","actor_key")
);
--> statement-breakpoint
ALTER TABLE "comment_reports" ADD COLUMN "network_hash" text;--> statement-breakpoint
CREATE INDEX "comment_tombstones_age_idx" ON "comment_tombstones" USING btree ("created_at");
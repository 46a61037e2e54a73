-- Every trusted extension may be created by the owner of a database.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TABLE "comment_likes" (
	"comment_id" uuid NOT NULL,
	"actor_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "comment_likes_comment_id_actor_key_pk" PRIMARY KEY("comment_id","actor_key")
);
--> statement-breakpoint
CREATE TABLE "comment_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"actor_key" text NOT NULL,
	"reason" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "comment_reports_once" UNIQUE("comment_id","actor_key")
);
--> statement-breakpoint
CREATE TABLE "comment_versions" (
	"comment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	CONSTRAINT "comment_versions_comment_id_version_pk" PRIMARY KEY("comment_id","version")
);
--> statement-breakpoint
CREATE TABLE "rate_buckets" (
	"key" text PRIMARY KEY NOT NULL,
	"tokens" double precision NOT NULL,
	"filled_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site_settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
DROP INDEX "articles_newest_idx";--> statement-breakpoint
DROP INDEX "articles_section_newest_idx";--> statement-breakpoint
DROP INDEX "comments_thread_idx";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "comment_policy" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "reply_to_id" uuid;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "status" text DEFAULT 'published' NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "hold" jsonb;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "author_badge" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "edited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "is_picked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "reply_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "like_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "report_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "account_id" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "device_hash" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "network_hash" text;--> statement-breakpoint
ALTER TABLE "comment_likes" ADD CONSTRAINT "comment_likes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_versions" ADD CONSTRAINT "comment_versions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_likes_actor_idx" ON "comment_likes" USING btree ("actor_key");--> statement-breakpoint
CREATE INDEX "rate_buckets_filled_idx" ON "rate_buckets" USING btree ("filled_at");--> statement-breakpoint
CREATE INDEX "comments_top_idx" ON "comments" USING btree ("article_id","like_count","created_at","id") WHERE parent_id is null;--> statement-breakpoint
CREATE INDEX "comments_parent_idx" ON "comments" USING btree ("parent_id") WHERE parent_id is not null;--> statement-breakpoint
CREATE INDEX "comments_status_idx" ON "comments" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_recent_idx" ON "comments" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "comments_account_idx" ON "comments" USING btree ("account_id","created_at") WHERE account_id is not null;--> statement-breakpoint
CREATE INDEX "comments_device_idx" ON "comments" USING btree ("device_hash","created_at") WHERE device_hash is not null;--> statement-breakpoint
CREATE INDEX "comments_network_idx" ON "comments" USING btree ("network_hash","created_at") WHERE network_hash is not null;--> statement-breakpoint
CREATE INDEX "comments_reported_idx" ON "comments" USING btree ("report_count") WHERE report_count > 0;--> statement-breakpoint
CREATE INDEX "comments_words_idx" ON "comments" USING gin ("text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "articles_newest_idx" ON "articles" USING btree ("date_published","id");--> statement-breakpoint
CREATE INDEX "articles_section_newest_idx" ON "articles" USING btree ("section_slug","date_published","id");--> statement-breakpoint
CREATE INDEX "comments_thread_idx" ON "comments" USING btree ("article_id","parent_id","created_at","id");
--> statement-breakpoint
-- Written by hand from here: every count comes from these triggers, so that no code path can forget one.
UPDATE "comments" SET "reply_count" = (SELECT count(*) FROM "comments" AS "reply" WHERE "reply"."parent_id" = "comments"."id")
WHERE "parent_id" IS NULL;
--> statement-breakpoint
CREATE FUNCTION count_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.status = 'published' AND NEW.status = 'published'
    AND OLD.article_id = NEW.article_id AND OLD.parent_id IS NOT DISTINCT FROM NEW.parent_id THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' AND OLD.status = 'published' THEN
    UPDATE comments SET reply_count = greatest(0, reply_count - 1) WHERE id = OLD.parent_id;
    UPDATE articles SET comment_count = greatest(0, comment_count - 1) WHERE id = OLD.article_id;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.status = 'published' THEN
    UPDATE comments SET reply_count = reply_count + 1 WHERE id = NEW.parent_id;
    UPDATE articles SET comment_count = comment_count + 1 WHERE id = NEW.article_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER comments_count AFTER INSERT OR DELETE OR UPDATE OF status, parent_id, article_id ON comments
FOR EACH ROW EXECUTE FUNCTION count_comment();
--> statement-breakpoint
CREATE FUNCTION count_comment_like() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE comments SET like_count = like_count + 1 WHERE id = NEW.comment_id;
  ELSE
    UPDATE comments SET like_count = greatest(0, like_count - 1) WHERE id = OLD.comment_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER comment_likes_count AFTER INSERT OR DELETE ON comment_likes
FOR EACH ROW EXECUTE FUNCTION count_comment_like();
--> statement-breakpoint
CREATE FUNCTION count_comment_report() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  gone integer := 0;
  come integer := 0;
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.settled_at IS NULL THEN gone := 1; END IF;
  IF TG_OP <> 'DELETE' AND NEW.settled_at IS NULL THEN come := 1; END IF;
  IF TG_OP = 'DELETE' THEN
    UPDATE comments SET report_count = greatest(0, report_count - gone) WHERE id = OLD.comment_id;
  ELSIF come <> gone THEN
    UPDATE comments SET report_count = greatest(0, report_count + come - gone) WHERE id = NEW.comment_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER comment_reports_count AFTER INSERT OR DELETE OR UPDATE OF settled_at ON comment_reports
FOR EACH ROW EXECUTE FUNCTION count_comment_report();

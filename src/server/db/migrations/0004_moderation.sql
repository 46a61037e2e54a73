CREATE TABLE "bans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"author_name" text NOT NULL,
	"comment_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	"ends_at" timestamp with time zone,
	"lifted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "moderation_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account_id" text,
	"account_name" text DEFAULT '' NOT NULL,
	"action" text NOT NULL,
	"comment_id" uuid,
	"article_id" uuid,
	"status_before" text,
	"status_after" text,
	"revision_after" integer,
	"note" text DEFAULT '' NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"undoes" uuid,
	"waited_seconds" integer,
	CONSTRAINT "moderation_log_undoes_unique" UNIQUE("undoes")
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "comments_close_after_days" integer;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "approved_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "bans_value_idx" ON "bans" USING btree ("value") WHERE lifted_at is null;--> statement-breakpoint
CREATE INDEX "bans_newest_idx" ON "bans" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "moderation_log_newest_idx" ON "moderation_log" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "moderation_log_comment_idx" ON "moderation_log" USING btree ("comment_id","at");
--> statement-breakpoint
-- Written by hand from here. What was done stays told, whatever the code above it forgets.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER moderation_log_append_only BEFORE UPDATE OR DELETE ON moderation_log
FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A moderator let other words stand than these.
CREATE FUNCTION forget_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.text <> OLD.text AND NEW.approved_at IS NOT DISTINCT FROM OLD.approved_at THEN
    NEW.approved_at := NULL;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER comments_forget_approval BEFORE UPDATE OF text ON comments
FOR EACH ROW EXECUTE FUNCTION forget_approval();

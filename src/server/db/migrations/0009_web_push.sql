CREATE TABLE "push_notices" (
	"comment_id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "push_notices_comment_id_subscription_id_pk" PRIMARY KEY("comment_id","subscription_id")
);
--> statement-breakpoint
CREATE TABLE "push_subscriptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"account_id" text,
	"session_id" text,
	"device_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone,
	CONSTRAINT "push_subscriptions_endpoint_unique" UNIQUE("endpoint")
);
--> statement-breakpoint
ALTER TABLE "push_notices" ADD CONSTRAINT "push_notices_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_notices" ADD CONSTRAINT "push_notices_subscription_id_push_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."push_subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_session_id_account_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."account_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "push_notices_subscription_idx" ON "push_notices" USING btree ("subscription_id","sent_at");--> statement-breakpoint
CREATE INDEX "push_notices_age_idx" ON "push_notices" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "push_subscriptions_account_idx" ON "push_subscriptions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "push_subscriptions_session_idx" ON "push_subscriptions" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "push_subscriptions_device_idx" ON "push_subscriptions" USING btree ("device_hash");--> statement-breakpoint
-- In the transaction that shows a reply: the browsers of whoever wrote what it answers are to be told,
-- by account where one wrote, else by device; never the browser that the reply was written in.
CREATE FUNCTION note_push() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO push_notices (comment_id, subscription_id)
  SELECT NEW.id, browser.id
  FROM comments answered JOIN push_subscriptions browser
    ON (answered.account_id IS NOT NULL AND browser.account_id = answered.account_id)
    OR (answered.account_id IS NULL AND browser.device_hash = answered.device_hash)
  WHERE answered.id = coalesce(NEW.reply_to_id, NEW.parent_id)
    AND answered.status = 'published'
    AND (NEW.account_id IS NULL OR NEW.account_id IS DISTINCT FROM browser.account_id)
    AND NEW.device_hash IS DISTINCT FROM browser.device_hash
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER comments_note_push AFTER INSERT OR UPDATE OF status ON comments
FOR EACH ROW WHEN (NEW.status = 'published' AND NEW.parent_id IS NOT NULL AND NEW.source IS NULL)
EXECUTE FUNCTION note_push();

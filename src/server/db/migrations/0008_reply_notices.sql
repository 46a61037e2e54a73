CREATE TABLE "reply_notices" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"mail_id" uuid,
	"attempts" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "reply_notices" ADD CONSTRAINT "reply_notices_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_notices" ADD CONSTRAINT "reply_notices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reply_notices_waiting_idx" ON "reply_notices" USING btree ("account_id") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "reply_notices_sent_idx" ON "reply_notices" USING btree ("account_id","sent_at");--> statement-breakpoint
CREATE INDEX "reply_notices_mail_idx" ON "reply_notices" USING btree ("mail_id");--> statement-breakpoint
-- In the transaction that shows a reply: whoever wrote what it answers is told, where they want to be.
-- What an import brings in was said long ago.
CREATE FUNCTION note_reply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO reply_notices (comment_id, account_id)
  SELECT NEW.id, reader.id
  FROM comments answered JOIN accounts reader ON reader.id = answered.account_id
  WHERE answered.id = coalesce(NEW.reply_to_id, NEW.parent_id)
    AND answered.status = 'published'
    AND reader.wants_replies AND reader.email_verified
    AND reader.id IS DISTINCT FROM NEW.account_id
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER comments_note_reply AFTER INSERT OR UPDATE OF status ON comments
FOR EACH ROW WHEN (NEW.status = 'published' AND NEW.parent_id IS NOT NULL AND NEW.source IS NULL)
EXECUTE FUNCTION note_reply();

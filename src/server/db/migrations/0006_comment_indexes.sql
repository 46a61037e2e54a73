DROP INDEX "comments_thread_idx";--> statement-breakpoint
DROP INDEX "comments_parent_idx";--> statement-breakpoint
DROP INDEX "comments_top_idx";--> statement-breakpoint
CREATE INDEX "comments_shown_idx" ON "comments" USING btree ("article_id","created_at","id") WHERE parent_id is null and (status = 'published' or reply_count > 0);--> statement-breakpoint
CREATE INDEX "comments_replies_idx" ON "comments" USING btree ("parent_id","status","created_at","id") WHERE parent_id is not null;--> statement-breakpoint
CREATE INDEX "comments_article_idx" ON "comments" USING btree ("article_id","status","created_at");--> statement-breakpoint
CREATE INDEX "comments_picked_idx" ON "comments" USING btree ("article_id") WHERE is_picked;--> statement-breakpoint
CREATE INDEX "comments_top_idx" ON "comments" USING btree ("article_id","like_count","created_at","id") WHERE parent_id is null and (status = 'published' or reply_count > 0);
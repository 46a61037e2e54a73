CREATE TABLE "article_versions" (
	"article_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"headline" text NOT NULL,
	"description" text NOT NULL,
	"body" jsonb NOT NULL,
	"date_modified" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	CONSTRAINT "article_versions_article_id_version_pk" PRIMARY KEY("article_id","version")
);
--> statement-breakpoint
CREATE TABLE "import_sources" (
	"source" text PRIMARY KEY NOT NULL,
	"cursor" jsonb,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"swept_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "origin_url" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "related_pending" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "source_id" text;--> statement-breakpoint
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_origin_idx" ON "articles" USING btree ("origin_url");--> statement-breakpoint
CREATE INDEX "articles_related_pending_idx" ON "articles" USING btree ("id") WHERE related_pending;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_source_unique" UNIQUE("source","source_id");
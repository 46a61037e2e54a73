CREATE TABLE "handovers" (
	"id" text PRIMARY KEY NOT NULL,
	"ciphertext" "bytea",
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "handovers_expires_idx" ON "handovers" USING btree ("expires_at");
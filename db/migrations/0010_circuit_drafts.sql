CREATE SEQUENCE "public"."circuit_draft_revisions" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "circuit_drafts" (
	"key" text PRIMARY KEY NOT NULL,
	"xml" text NOT NULL,
	"findings" jsonb NOT NULL,
	"status" text NOT NULL,
	"based_on" integer,
	"revision" integer NOT NULL,
	"changed_by" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "circuit_versions_hash_key";--> statement-breakpoint
ALTER TABLE "circuit_versions" ADD COLUMN "because" text;--> statement-breakpoint
ALTER TABLE "circuit_drafts" ADD CONSTRAINT "circuit_drafts_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "circuit_versions_hash_idx" ON "circuit_versions" USING btree ("plan_hash");
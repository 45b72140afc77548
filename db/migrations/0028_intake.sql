CREATE TABLE "intake_failures" (
	"sha256" text PRIMARY KEY NOT NULL,
	"times" integer NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "web_requests" (
	"letter_id" uuid PRIMARY KEY NOT NULL,
	"form" text NOT NULL,
	"token_hash" text NOT NULL,
	"request_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"confirm_to" text,
	"confirm_attempts" integer DEFAULT 0 NOT NULL,
	"confirm_after" timestamp with time zone,
	CONSTRAINT "web_requests_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "size" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "sender" text;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "recipients" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "box_unit_id" integer;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "released_by" integer;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "quarantine" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "web_requests" ADD CONSTRAINT "web_requests_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "web_requests_confirm_idx" ON "web_requests" USING btree ("confirm_after") WHERE confirm_to is not null;--> statement-breakpoint
ALTER TABLE "quarantine" ADD CONSTRAINT "quarantine_box_unit_id_org_units_id_fk" FOREIGN KEY ("box_unit_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quarantine" ADD CONSTRAINT "quarantine_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quarantine" ADD CONSTRAINT "quarantine_released_by_users_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "quarantine_waiting_idx" ON "quarantine" USING btree ("at") WHERE released_at is null;
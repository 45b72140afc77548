CREATE TABLE "confirmations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"summary" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"asked_by" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"unit_id" integer,
	"function" text,
	"user_id" integer,
	"status" text DEFAULT 'waiting' NOT NULL,
	"decided_by" integer,
	"decided_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "confirmations_one_judge" CHECK (num_nonnulls("confirmations"."unit_id", "confirmations"."user_id") = 1),
	CONSTRAINT "confirmations_function_in_unit" CHECK (("confirmations"."unit_id" is null) = ("confirmations"."function" is null)),
	CONSTRAINT "confirmations_decided" CHECK (("confirmations"."status" in ('confirmed', 'refused')) = ("confirmations"."decided_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "mailbox_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address" text NOT NULL,
	"box_unit_id" integer NOT NULL,
	"reason" text NOT NULL,
	"unit_id" integer NOT NULL,
	"asked_by" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"status" text DEFAULT 'asked' NOT NULL,
	"studied_by" integer,
	"studied_at" timestamp with time zone,
	"comment" text,
	"decided_by" integer,
	"decided_at" timestamp with time zone,
	"decision" text,
	"mailbox_id" integer
);
--> statement-breakpoint
CREATE TABLE "org_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"changes" jsonb NOT NULL,
	"reason" text,
	"asked_by" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"at" timestamp with time zone,
	"status" text NOT NULL,
	"harm" jsonb NOT NULL,
	"effects" jsonb,
	"stopped_because" jsonb,
	"done_at" timestamp with time zone,
	"undone_by" uuid
);
--> statement-breakpoint
CREATE TABLE "closures" (
	"day" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter_types" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"rank" integer DEFAULT 0 NOT NULL,
	"service_days" integer,
	"statutory_months" integer,
	"box_unit_id" integer,
	"priority" text,
	"retired_at" timestamp with time zone,
	CONSTRAINT "letter_types_days" CHECK ("letter_types"."service_days" between 1 and 365),
	CONSTRAINT "letter_types_months" CHECK ("letter_types"."statutory_months" between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE "priorities" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"rank" integer DEFAULT 0 NOT NULL,
	"service_days" integer,
	"retired_at" timestamp with time zone,
	CONSTRAINT "priorities_days" CHECK ("priorities"."service_days" between 1 and 365)
);
--> statement-breakpoint
CREATE TABLE "reasons" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reasons_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"act" text NOT NULL,
	"text" text NOT NULL,
	"rank" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "web_forms" (
	"code" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"box_unit_id" integer,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "mailboxes" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "letter_type" text;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "priority" text;--> statement-breakpoint
ALTER TABLE "org_units" ADD COLUMN "successor_id" integer;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_unit_id_org_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailbox_requests" ADD CONSTRAINT "mailbox_requests_box_unit_id_org_units_id_fk" FOREIGN KEY ("box_unit_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailbox_requests" ADD CONSTRAINT "mailbox_requests_unit_id_org_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailbox_requests" ADD CONSTRAINT "mailbox_requests_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailbox_requests" ADD CONSTRAINT "mailbox_requests_studied_by_users_id_fk" FOREIGN KEY ("studied_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailbox_requests" ADD CONSTRAINT "mailbox_requests_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailbox_requests" ADD CONSTRAINT "mailbox_requests_mailbox_id_mailboxes_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "public"."mailboxes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_changes" ADD CONSTRAINT "org_changes_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_types" ADD CONSTRAINT "letter_types_box_unit_id_org_units_id_fk" FOREIGN KEY ("box_unit_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_types" ADD CONSTRAINT "letter_types_priority_priorities_code_fk" FOREIGN KEY ("priority") REFERENCES "public"."priorities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "web_forms" ADD CONSTRAINT "web_forms_box_unit_id_org_units_id_fk" FOREIGN KEY ("box_unit_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "confirmations_subject_idx" ON "confirmations" USING btree ("subject","subject_id");--> statement-breakpoint
CREATE INDEX "confirmations_waiting_idx" ON "confirmations" USING btree ("unit_id","user_id") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "mailbox_requests_unit_idx" ON "mailbox_requests" USING btree ("unit_id","asked_at");--> statement-breakpoint
CREATE INDEX "mailbox_requests_asked_idx" ON "mailbox_requests" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "org_changes_due_idx" ON "org_changes" USING btree ("at") WHERE status = 'scheduled';--> statement-breakpoint
CREATE INDEX "org_changes_asked_idx" ON "org_changes" USING btree ("asked_at");--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_letter_type_letter_types_code_fk" FOREIGN KEY ("letter_type") REFERENCES "public"."letter_types"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_priority_priorities_code_fk" FOREIGN KEY ("priority") REFERENCES "public"."priorities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_units" ADD CONSTRAINT "org_units_successor_id_org_units_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "org_units" ADD CONSTRAINT "org_units_successor_of_closed" CHECK ("org_units"."successor_id" is null or "org_units"."closed_at" is not null);
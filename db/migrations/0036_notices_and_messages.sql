CREATE TABLE "address_notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" integer NOT NULL,
	"address" text,
	"asked_at" timestamp with time zone NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_messages" (
	"letter_id" uuid PRIMARY KEY NOT NULL,
	"message_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "address_notices" ADD CONSTRAINT "address_notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_messages" ADD CONSTRAINT "mail_messages_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "address_notices_due_idx" ON "address_notices" USING btree ("next_attempt_at") WHERE address is not null;--> statement-breakpoint
CREATE INDEX "mail_messages_message_idx" ON "mail_messages" USING btree ("message_id");
CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"delegator_id" integer NOT NULL,
	"delegate_id" integer NOT NULL,
	"kind" text NOT NULL,
	"scope" text NOT NULL,
	"griffe" boolean DEFAULT false NOT NULL,
	"from" date NOT NULL,
	"until" date,
	"reference" text,
	"reason" text,
	"given_by" integer NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_by" integer,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "delegations_not_to_oneself" CHECK ("delegations"."delegator_id" <> "delegations"."delegate_id"),
	CONSTRAINT "delegations_dates" CHECK ("delegations"."until" is null or "delegations"."until" >= "delegations"."from"),
	CONSTRAINT "delegations_absence_ends" CHECK ("delegations"."kind" <> 'absence' or "delegations"."until" is not null),
	CONSTRAINT "delegations_griffe_in_person" CHECK (not "delegations"."griffe" or "delegations"."given_by" = "delegations"."delegator_id")
);--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_delegator_id_users_id_fk" FOREIGN KEY ("delegator_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_delegate_id_users_id_fk" FOREIGN KEY ("delegate_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_given_by_users_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_delegate_idx" ON "delegations" USING btree ("delegate_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "delegations_delegator_idx" ON "delegations" USING btree ("delegator_id");
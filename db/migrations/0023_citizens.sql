CREATE TABLE "contribution_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contribution_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"author_id" integer NOT NULL,
	"kind" text DEFAULT 'message' NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "promises" (
	"id" uuid PRIMARY KEY NOT NULL,
	"letter_id" uuid NOT NULL,
	"text" text NOT NULL,
	"due_on" date NOT NULL,
	"by" integer NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"kept" boolean,
	"settled_by" integer,
	"settled_at" timestamp with time zone,
	"note" text,
	CONSTRAINT "promises_settled" CHECK (num_nonnulls("promises"."kept", "promises"."settled_by", "promises"."settled_at") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "streets" (
	"key" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"neighbourhood" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "citizen" text GENERATED ALWAYS AS (bannette_citizen(name, email, address_lines, city)) STORED;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "street_key" text GENERATED ALWAYS AS (bannette_street(address_lines)) STORED;--> statement-breakpoint
ALTER TABLE "contribution_messages" ADD CONSTRAINT "contribution_messages_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_messages" ADD CONSTRAINT "contribution_messages_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_messages" ADD CONSTRAINT "contribution_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_settled_by_users_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contribution_messages_contribution_idx" ON "contribution_messages" USING btree ("contribution_id","at");--> statement-breakpoint
CREATE INDEX "promises_letter_idx" ON "promises" USING btree ("letter_id");--> statement-breakpoint
CREATE INDEX "promises_open_idx" ON "promises" USING btree ("due_on") WHERE kept is null;--> statement-breakpoint
CREATE INDEX "streets_neighbourhood_idx" ON "streets" USING btree ("neighbourhood");--> statement-breakpoint
CREATE INDEX "contacts_citizen_idx" ON "contacts" USING btree ("citizen");--> statement-breakpoint
CREATE INDEX "contacts_street_idx" ON "contacts" USING gin ("street_key" gin_trgm_ops);
CREATE TABLE "circuit_bindings" (
	"unit_id" integer PRIMARY KEY NOT NULL,
	"circuit" text NOT NULL,
	"changed_by" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shipped_circuits" (
	"key" text PRIMARY KEY NOT NULL,
	"xml" text NOT NULL,
	"sha256" text NOT NULL,
	"shipped_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled" text,
	"settled_by" integer,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "circuit_drafts" ADD COLUMN "from_shipped" text;--> statement-breakpoint
ALTER TABLE "circuit_bindings" ADD CONSTRAINT "circuit_bindings_unit_id_org_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."org_units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "circuit_bindings" ADD CONSTRAINT "circuit_bindings_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipped_circuits" ADD CONSTRAINT "shipped_circuits_settled_by_users_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
CREATE TABLE "external_identities" (
	"user_id" integer NOT NULL,
	"source" text NOT NULL,
	"authority" text NOT NULL,
	"subject" text NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "external_identities_source_authority_subject_pk" PRIMARY KEY("source","authority","subject")
);
--> statement-breakpoint
ALTER TABLE "external_identities" ADD CONSTRAINT "external_identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "external_identities_user_key" ON "external_identities" USING btree ("user_id","source","authority");
CREATE TABLE "evidence_heads" (
	"root" integer NOT NULL,
	"letter_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "evidence_heads_root_letter_id_pk" PRIMARY KEY("root","letter_id")
);
--> statement-breakpoint
CREATE TABLE "evidence_roots" (
	"n" integer PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"root" text NOT NULL,
	"previous_root" text NOT NULL,
	"signed" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "evidence_heads" ADD CONSTRAINT "evidence_heads_root_evidence_roots_n_fk" FOREIGN KEY ("root") REFERENCES "public"."evidence_roots"("n") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_heads" ADD CONSTRAINT "evidence_heads_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;
CREATE TABLE "letter_sight_history" (
	"n" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "letter_sight_history_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"letter_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"confidentiality" text NOT NULL,
	"in_circuit" boolean NOT NULL,
	"box_unit_id" integer
);
--> statement-breakpoint
CREATE INDEX "letter_sight_history_idx" ON "letter_sight_history" USING btree ("letter_id","n");
CREATE TABLE "letter_access" (
	"token" integer NOT NULL,
	"received_on" date NOT NULL,
	"letter_id" uuid NOT NULL,
	CONSTRAINT "letter_access_token_received_on_letter_id_pk" PRIMARY KEY("token","received_on","letter_id")
);

ALTER TABLE "idempotency_keys" ADD COLUMN "changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD COLUMN "decision_id" uuid;
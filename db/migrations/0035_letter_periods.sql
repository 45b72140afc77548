DROP INDEX "letters_search_idx";--> statement-breakpoint
DROP INDEX "letters_sender_idx";--> statement-breakpoint
CREATE INDEX "letters_search_idx" ON "letters" USING gin ("search","acl",bannette_periods("received_on")) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "letters_sender_idx" ON "letters" USING gin ("sender_key" gin_trgm_ops,"acl",bannette_periods("received_on")) WITH (fastupdate=false);
-- How many senders have a part of a name is guessed from a sample of names: with the usual 100, three in a hundred may be none or six.
ALTER TABLE letters ALTER COLUMN sender_key SET STATISTICS 400;--> statement-breakpoint
ANALYZE letters;

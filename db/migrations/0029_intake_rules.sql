-- Messages that come back name ours by its Message-ID, whose first part is the hash of the effect's key.
CREATE INDEX effects_message_idx ON effects (left(encode(sha256(decode(key, 'escape')), 'hex'), 40))
  WHERE kind IN ('acknowledgement', 'dispatch', 'request-confirmation');--> statement-breakpoint
-- The second wall: nobody reads these as `bannette_reader`.
ALTER TABLE web_requests ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE quarantine ENABLE ROW LEVEL SECURITY;

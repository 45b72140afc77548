CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reminders FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- The second wall: words on a letter are read by who sees the letter.
GRANT SELECT ON reminders TO bannette_reader;--> statement-breakpoint
ALTER TABLE reminders ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY sight ON reminders FOR SELECT TO bannette_reader
  USING (EXISTS (SELECT 1 FROM letters WHERE letters.id = letter_id));

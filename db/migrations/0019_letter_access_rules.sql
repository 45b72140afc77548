-- What `letters_acl` has computed, and nothing else, is written out row by row; so there is still one predicate (R4–R7).
CREATE FUNCTION letters_access() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM letter_access a USING unnest(OLD.acl) AS held (token)
      WHERE a.token = held.token AND a.received_on = OLD.received_on AND a.letter_id = OLD.id
        AND (TG_OP = 'DELETE' OR NEW.received_on <> OLD.received_on OR a.token <> ALL (NEW.acl));
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO letter_access (token, received_on, letter_id) SELECT token, NEW.received_on, NEW.id FROM unnest(NEW.acl) AS held (token)
      ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER letters_access_made AFTER INSERT OR DELETE ON letters FOR EACH ROW EXECUTE FUNCTION letters_access();--> statement-breakpoint
-- Without a list of columns: `acl` is also changed by the trigger before this one.
CREATE TRIGGER letters_access_changed AFTER UPDATE ON letters FOR EACH ROW
  WHEN (OLD.acl IS DISTINCT FROM NEW.acl OR OLD.received_on <> NEW.received_on) EXECUTE FUNCTION letters_access();--> statement-breakpoint
INSERT INTO letter_access (token, received_on, letter_id) SELECT DISTINCT unnest(acl), received_on, id FROM letters;--> statement-breakpoint
-- The second wall: nobody reads it as `bannette_reader`.
ALTER TABLE letter_access ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION letters_sight_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO letter_sight_history (letter_id, confidentiality, in_circuit, box_unit_id)
    VALUES (NEW.id, NEW.confidentiality, NEW.in_circuit, NEW.box_unit_id);
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER letters_sight_begins AFTER INSERT ON letters FOR EACH ROW EXECUTE FUNCTION letters_sight_history();--> statement-breakpoint
CREATE TRIGGER letters_sight_changes AFTER UPDATE ON letters FOR EACH ROW
  WHEN ((OLD.confidentiality, OLD.in_circuit, OLD.box_unit_id) IS DISTINCT FROM (NEW.confidentiality, NEW.in_circuit, NEW.box_unit_id))
  EXECUTE FUNCTION letters_sight_history();--> statement-breakpoint
-- Of letters that are older than this table, what they are now is all that is known.
INSERT INTO letter_sight_history (letter_id, at, confidentiality, in_circuit, box_unit_id)
  SELECT id, registered_at, confidentiality, in_circuit, box_unit_id FROM letters;--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON letter_sight_history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- The second wall: nobody reads it as `bannette_reader`.
ALTER TABLE letter_sight_history ENABLE ROW LEVEL SECURITY;

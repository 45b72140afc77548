GRANT SELECT ON streets, promises, contribution_messages TO bannette_reader;--> statement-breakpoint
ALTER TABLE promises ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY sight ON promises FOR SELECT TO bannette_reader
  USING (EXISTS (SELECT 1 FROM letters WHERE letters.id = letter_id));--> statement-breakpoint
-- A promise is kept or given up; what was promised, by whom and when stays.
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE OR UPDATE OF letter_id, text, due_on, by, at ON promises
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
ALTER TABLE contribution_messages ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- R12: the thread of a request is between who asked, who was asked, and those whose box holds the letter; a direction
-- supervises its services. Not every reader of the letter.
CREATE POLICY sight ON contribution_messages FOR SELECT TO bannette_reader USING (EXISTS (
  SELECT 1 FROM contributions c JOIN letters l ON l.id = c.letter_id
    LEFT JOIN org_units box ON box.id = l.box_unit_id LEFT JOIN org_units asked ON asked.id = c.to_unit_id
  WHERE c.id = contribution_id AND (
    l.id = ANY ((SELECT bannette_reader_delegated())::uuid[])
    OR array_remove(ARRAY[
      bannette_person_token(c.asked_by), bannette_person_token(c.to_user_id),
      bannette_exact_token(box.id), CASE WHEN box.kind = 'service' THEN bannette_exact_token(box.parent_id) END,
      bannette_exact_token(asked.id), CASE WHEN asked.kind = 'service' THEN bannette_exact_token(asked.parent_id) END
    ], NULL) && (SELECT bannette_reader_tokens()))));--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contribution_messages
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who sees a letter, as tokens on the letter (R4, R6, R7); what a reader holds is in db/visibility/reader.ts.
-- A letter bears its own units only, never their ancestors: moving a unit in the org chart rewrites no letter (R23).
--   0        the CAB direction
--   4u + 1   everyone of unit u and of the units above it
--   4u + 2   the members of exactly unit u
--   4p + 3   person p
CREATE FUNCTION bannette_tree_token(unit integer) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN unit * 4 + 1;--> statement-breakpoint
CREATE FUNCTION bannette_exact_token(unit integer) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN unit * 4 + 2;--> statement-breakpoint
CREATE FUNCTION bannette_person_token(person integer) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN person * 4 + 3;--> statement-breakpoint
-- The day it is in the town hall, whatever the time zone of the database.
CREATE FUNCTION bannette_today() RETURNS date STABLE PARALLEL SAFE LANGUAGE sql RETURN (now() AT TIME ZONE 'Europe/Paris')::date;--> statement-breakpoint
-- The rules are silent on confidential letters in a circuit: our reading opens them to explicit recipients only, and a
-- town may set `confidentialReading` to "hierarchy".
CREATE FUNCTION bannette_explicit(confidentiality text) RETURNS boolean VOLATILE LANGUAGE sql AS $$
  SELECT confidentiality = 'confidential'
    AND coalesce((SELECT value #>> '{}' FROM settings WHERE key = 'confidentialReading'), 'explicit') <> 'hierarchy'
$$;--> statement-breakpoint
-- VOLATILE on purpose: of two transactions that link the same letter, the second one waits for the row and must then
-- see what the first one has committed; a stable function would keep the older snapshot and lose a token.
CREATE FUNCTION bannette_acl(letter letters) RETURNS integer[] VOLATILE LANGUAGE plpgsql AS $$
DECLARE
  explicit boolean := bannette_explicit(letter.confidentiality);
BEGIN
  -- R3, R4: outside circuits a secret letter is the CAB's alone, whatever copies and links it bears.
  IF letter.confidentiality <> 'normal' AND NOT letter.in_circuit THEN RETURN ARRAY[0]; END IF;
  RETURN coalesce((SELECT array_agg(DISTINCT token ORDER BY token) FROM (
    SELECT bannette_person_token(user_id) AS token FROM copies WHERE letter_id = letter.id AND user_id IS NOT NULL
    UNION ALL
    SELECT bannette_tree_token(unit_id) FROM letter_units WHERE letter_id = letter.id AND NOT explicit
    UNION ALL
    SELECT bannette_exact_token(unit_id) FROM letter_units
      WHERE letter_id = letter.id AND explicit AND reason IN ('contribution', 'copy')
    UNION ALL
    SELECT bannette_exact_token(letter.box_unit_id) WHERE explicit AND letter.box_unit_id IS NOT NULL
  ) AS tokens), '{}');
END
$$;--> statement-breakpoint
CREATE FUNCTION letters_acl() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.acl := bannette_acl(NEW);
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER letters_acl BEFORE INSERT OR UPDATE OF confidentiality, in_circuit, box_unit_id, acl
  ON letters FOR EACH ROW EXECUTE FUNCTION letters_acl();--> statement-breakpoint
-- What was linked stays linked (R6): every box it has been in, the unit that integrated it.
CREATE FUNCTION letters_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO letter_units (letter_id, unit_id, reason)
    SELECT NEW.id, unit, why FROM (VALUES (NEW.box_unit_id, 'box'), (NEW.integrated_by_unit_id, 'integrated')) AS link (unit, why)
    WHERE unit IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER letters_links AFTER INSERT OR UPDATE OF box_unit_id, integrated_by_unit_id
  ON letters FOR EACH ROW EXECUTE FUNCTION letters_links();--> statement-breakpoint
-- A change of links touches `acl`, so that the one function above computes it anew.
CREATE FUNCTION linked_letters_acl() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM letters WHERE id IN (SELECT letter_id FROM linked) ORDER BY id FOR NO KEY UPDATE;
  UPDATE letters SET acl = acl WHERE id IN (SELECT letter_id FROM linked);
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER letter_units_acl AFTER INSERT ON letter_units
  REFERENCING NEW TABLE AS linked FOR EACH STATEMENT EXECUTE FUNCTION linked_letters_acl();--> statement-breakpoint
CREATE TRIGGER copies_acl AFTER INSERT ON copies
  REFERENCING NEW TABLE AS linked FOR EACH STATEMENT EXECUTE FUNCTION linked_letters_acl();--> statement-breakpoint
CREATE FUNCTION copies_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO letter_units (letter_id, unit_id, reason) VALUES (NEW.letter_id, NEW.unit_id, 'copy') ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER copies_links AFTER INSERT ON copies
  FOR EACH ROW WHEN (NEW.unit_id IS NOT NULL) EXECUTE FUNCTION copies_links();--> statement-breakpoint
-- A contribution links the unit asked, or the person asked and the units of that agent; an elected official's
-- unit is never linked (R7).
CREATE FUNCTION contributions_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO letter_units (letter_id, unit_id, reason)
    SELECT NEW.letter_id, NEW.to_unit_id, 'contribution' WHERE NEW.to_unit_id IS NOT NULL
    UNION
    SELECT NEW.letter_id, p.unit_id, 'asked-person' FROM positions p JOIN org_units u ON u.id = p.unit_id
    WHERE p.user_id = NEW.to_user_id AND u.kind <> 'elected' AND p."from" <= bannette_today()
      AND (p.until IS NULL OR p.until >= bannette_today())
    ON CONFLICT DO NOTHING;
  INSERT INTO copies (letter_id, user_id, reason, by)
    SELECT NEW.letter_id, NEW.to_user_id, 'asked', NEW.asked_by WHERE NEW.to_user_id IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER contributions_links AFTER INSERT OR UPDATE OF to_unit_id, to_user_id ON contributions
  FOR EACH ROW EXECUTE FUNCTION contributions_links();--> statement-breakpoint
-- Whom a task names sees the letter (R6); an elected official asked for a griffe is so put in copy, on record (R7).
CREATE FUNCTION tasks_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO copies (letter_id, user_id, reason)
    SELECT NEW.letter_id, person, why FROM (VALUES
      (NEW.candidate_user_id, CASE WHEN NEW.kind IN ('sign', 'sign-on-paper') THEN 'signatory' ELSE 'asked' END),
      (NEW.assignee_id, 'assigned')) AS named (person, why)
    WHERE person IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER tasks_links AFTER INSERT OR UPDATE OF candidate_user_id, assignee_id ON tasks
  FOR EACH ROW WHEN (NEW.candidate_user_id IS NOT NULL OR NEW.assignee_id IS NOT NULL) EXECUTE FUNCTION tasks_links();--> statement-breakpoint
CREATE FUNCTION settings_acl() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE letters SET acl = acl WHERE confidentiality = 'confidential';
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER settings_acl AFTER INSERT OR UPDATE ON settings
  FOR EACH ROW WHEN (NEW.key = 'confidentialReading') EXECUTE FUNCTION settings_acl();

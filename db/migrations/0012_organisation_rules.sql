-- What is addressed to a closed unit goes to its successor: tasks and boxes of letters under way, whose circuits know
-- units by code and are never touched by a reorganisation (R23). VOLATILE: it must see what was committed meanwhile.
CREATE FUNCTION bannette_living_unit(unit integer) RETURNS integer VOLATILE LANGUAGE sql AS $$
  WITH RECURSIVE chain (id, successor_id, closed_at, step) AS (
    SELECT id, successor_id, closed_at, 0 FROM org_units WHERE id = unit
    UNION ALL
    SELECT u.id, u.successor_id, u.closed_at, chain.step + 1 FROM chain JOIN org_units u ON u.id = chain.successor_id
      WHERE chain.closed_at IS NOT NULL AND chain.step < 50
  ) SELECT id FROM chain ORDER BY step DESC LIMIT 1
$$;--> statement-breakpoint
CREATE FUNCTION tasks_living_unit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.ended IS NULL THEN NEW.candidate_unit_id := bannette_living_unit(NEW.candidate_unit_id); END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER living_unit BEFORE INSERT OR UPDATE OF candidate_unit_id ON tasks
  FOR EACH ROW WHEN (NEW.candidate_unit_id IS NOT NULL) EXECUTE FUNCTION tasks_living_unit();--> statement-breakpoint
CREATE FUNCTION letters_living_box() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'closed' THEN NEW.box_unit_id := bannette_living_unit(NEW.box_unit_id); END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
-- Triggers run in the order of their names: this one before `letters_acl`, which computes sight from the box.
CREATE TRIGGER letters_a_living_box BEFORE INSERT OR UPDATE OF box_unit_id ON letters
  FOR EACH ROW WHEN (NEW.box_unit_id IS NOT NULL) EXECUTE FUNCTION letters_living_box();--> statement-breakpoint
-- A confirmation is decided once; what was asked of whom stays as it was asked (R21).
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE OR UPDATE OF subject, subject_id, summary, before, after, asked_by,
  asked_at, unit_id, function, user_id ON confirmations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE OR UPDATE OF changes, asked_by, asked_at, harm ON org_changes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- What holds until the town decides otherwise.
INSERT INTO priorities (code, name, rank, service_days) VALUES
  ('urgente', 'Urgente', 1, 3), ('haute', 'Haute', 2, 8), ('normale', 'Normale', 3, NULL);--> statement-breakpoint
-- CRPA art. L231-1 and L231-4: two months of silence decide on a demand; on what demands nothing, silence decides nothing.
INSERT INTO letter_types (code, name, rank, service_days, statutory_months, priority) VALUES
  ('demande', 'Demande', 1, NULL, 2, NULL),
  ('signalement', 'Signalement', 2, 8, NULL, 'haute'),
  ('reclamation', 'Réclamation', 3, NULL, 2, NULL),
  ('recours', 'Recours gracieux', 4, 20, 2, 'haute'),
  ('invitation', 'Invitation', 5, 5, NULL, NULL),
  ('information', 'Pour information', 6, NULL, NULL, NULL);--> statement-breakpoint
INSERT INTO reasons (act, text, rank) VALUES
  ('refuse', 'Le projet ne répond pas à toutes les questions posées.', 1),
  ('refuse', 'Le ton de la réponse est à revoir.', 2),
  ('refuse', 'La position de la ville est à confirmer.', 3),
  ('return', 'Des précisions sont nécessaires.', 1),
  ('return', 'Une pièce jointe manque.', 2),
  ('hand-over', 'Ce courrier ne relève pas de notre domaine.', 1),
  ('hand-over', 'Un autre service suit déjà ce dossier.', 2);

-- Signatures rest on delegations: what has begun keeps its people, scope, act and first day, and none is ever removed.
CREATE FUNCTION delegations_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'a delegation is revoked, not removed'; END IF;
  IF (NEW.id, NEW.delegator_id, NEW.delegate_id, NEW.given_by) IS DISTINCT FROM
     (OLD.id, OLD.delegator_id, OLD.delegate_id, OLD.given_by) OR OLD.revoked_at IS NOT NULL THEN
    RAISE EXCEPTION 'this delegation cannot be changed';
  END IF;
  IF OLD."from" <= bannette_today() AND (NEW.kind, NEW.scope, NEW.griffe, NEW."from", NEW.reference) IS DISTINCT FROM
     (OLD.kind, OLD.scope, OLD.griffe, OLD."from", OLD.reference) THEN
    RAISE EXCEPTION 'this delegation has begun';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER delegations_keep BEFORE UPDATE OR DELETE ON delegations FOR EACH ROW EXECUTE FUNCTION delegations_keep();--> statement-breakpoint
-- Histories name the act that a decision by delegation rests on.
GRANT SELECT (id, reference) ON delegations TO bannette_reader;--> statement-breakpoint
-- The second wall knows the letters that a delegate sees for the tasks delegated to him, and no others.
CREATE FUNCTION bannette_reader_delegated() RETURNS uuid[] STABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT coalesce(nullif(current_setting('bannette.delegated', true), '')::uuid[], '{}')
$$;--> statement-breakpoint
ALTER POLICY sight ON letters
  USING (acl && (SELECT bannette_reader_tokens()) OR in_circuit AND (SELECT bannette_reader_sees_circuits())
    OR in_circuit AND id = ANY ((SELECT bannette_reader_delegated())::uuid[]));

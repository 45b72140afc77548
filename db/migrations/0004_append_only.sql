CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON letter_units FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON documents FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- A copy only learns when it was read.
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE OR UPDATE OF letter_id, user_id, unit_id, reason, by, at ON copies
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- A published circuit only changes its status (R23): letters under way run the very plan that they entered.
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE OR UPDATE OF key, version, plan_hash, xml, plan, published_at, published_by
  ON circuit_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- The org chart of any past day: each change closes the former state and opens the new one.
CREATE FUNCTION org_units_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE org_unit_versions SET valid_until = now() WHERE unit_id = NEW.id AND valid_until IS NULL AND valid_from < now();
  INSERT INTO org_unit_versions (unit_id, valid_from, valid_until, code, name, kind, parent_id)
    VALUES (NEW.id, now(), NEW.closed_at, NEW.code, NEW.name, NEW.kind, NEW.parent_id)
    ON CONFLICT (unit_id, valid_from) DO UPDATE SET valid_until = excluded.valid_until, code = excluded.code,
      name = excluded.name, kind = excluded.kind, parent_id = excluded.parent_id;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER org_units_history AFTER INSERT OR UPDATE ON org_units FOR EACH ROW EXECUTE FUNCTION org_units_history();--> statement-breakpoint
CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON org_units FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE FUNCTION org_units_no_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE above (id) AS (
      SELECT NEW.parent_id UNION SELECT u.parent_id FROM org_units u JOIN above ON u.id = above.id WHERE u.parent_id IS NOT NULL
    ) SELECT 1 FROM above WHERE id = NEW.id
  ) THEN
    RAISE EXCEPTION 'unit % would be below itself', NEW.code USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER org_units_no_cycle AFTER INSERT OR UPDATE OF parent_id ON org_units
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION org_units_no_cycle();

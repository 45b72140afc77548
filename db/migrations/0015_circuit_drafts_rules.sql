-- Why a version was made belongs to it like the rest (R23).
DROP TRIGGER append_only ON circuit_versions;--> statement-breakpoint
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE OR UPDATE OF key, version, plan_hash, xml, plan, published_at, published_by, because
  ON circuit_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

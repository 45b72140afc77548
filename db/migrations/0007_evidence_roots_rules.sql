CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_roots FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_heads FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- The second wall: no reader has any business here, so there is neither a grant nor a policy.
ALTER TABLE evidence_heads ENABLE ROW LEVEL SECURITY;

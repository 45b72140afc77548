-- What was asked stays as it was asked; only its end is added (R21).
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE OR UPDATE OF id, user_id, wish, asked_by, asked_at
  ON account_requests FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE OR UPDATE OF id, user_id, purpose, asked_by, asked_at
  ON account_links FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER append_only_alternative BEFORE UPDATE OF or_user_id ON confirmations
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- A link was used or taken back once and for all.
CREATE FUNCTION account_links_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'this link is over';
END
$$;--> statement-breakpoint
CREATE TRIGGER account_links_keep BEFORE UPDATE ON account_links
  FOR EACH ROW WHEN (OLD.used_at IS NOT NULL OR OLD.ended_at IS NOT NULL) EXECUTE FUNCTION account_links_keep();

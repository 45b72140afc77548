-- The second wall: reads by id, by number and of the registry page run as this role (db/visibility/as-reader.ts), so that
-- a query that forgot the predicate still shows nothing. Roles belong to the whole server: another database of it may have
-- made this one, even at this very moment.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'bannette_reader') THEN
    CREATE ROLE bannette_reader NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'the role bannette_reader is missing and % may not create it', current_user
      USING HINT = format('As administrator of the server, once: CREATE ROLE bannette_reader NOLOGIN; GRANT bannette_reader TO %I;', current_user);
END $$;--> statement-breakpoint
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'bannette_reader', 'SET') THEN
    EXECUTE format('GRANT bannette_reader TO %I', current_user);
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION '% may not act as bannette_reader', current_user
    USING HINT = format('As administrator of the server, once: GRANT bannette_reader TO %I;', current_user);
END $$;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO bannette_reader;--> statement-breakpoint
GRANT SELECT ON letters, letter_units, copies, documents, notes, tasks, contributions, replies, contacts, evidence,
  decisions, circuit_states, org_units TO bannette_reader;--> statement-breakpoint
GRANT SELECT (id, login, display_name, title) ON users TO bannette_reader;--> statement-breakpoint
-- A setting that was once set in a connection is '' afterwards, not NULL: both mean "no reader", who sees nothing.
CREATE FUNCTION bannette_reader_tokens() RETURNS integer[] STABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT coalesce(nullif(current_setting('bannette.tokens', true), '')::integer[], '{}')
$$;--> statement-breakpoint
CREATE FUNCTION bannette_reader_sees_circuits() RETURNS boolean STABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT coalesce(nullif(current_setting('bannette.sees_circuits', true), '')::boolean, false)
$$;--> statement-breakpoint
ALTER TABLE letters ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- The sub-selects are computed once per query, not once per row.
CREATE POLICY sight ON letters FOR SELECT TO bannette_reader
  USING (acl && (SELECT bannette_reader_tokens()) OR in_circuit AND (SELECT bannette_reader_sees_circuits()));--> statement-breakpoint
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['letter_units', 'copies', 'documents', 'notes', 'tasks', 'contributions', 'replies', 'evidence', 'decisions', 'circuit_states'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY sight ON %I FOR SELECT TO bannette_reader
      USING (EXISTS (SELECT 1 FROM letters WHERE letters.id = letter_id))', name);
  END LOOP;
END $$;--> statement-breakpoint
ALTER TABLE contacts ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY sight ON contacts FOR SELECT TO bannette_reader
  USING (EXISTS (SELECT 1 FROM letters WHERE letters.sender_id = contacts.id));

-- Of the lines of an address, the one that names the street; the first one where none does.
CREATE FUNCTION bannette_address_line(lines jsonb) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
  SELECT trim(line) FROM jsonb_array_elements_text(lines) WITH ORDINALITY AS given (line, n)
  WHERE trim(line) <> ''
  ORDER BY public.bannette_key(line) !~ '\m(rue|r|avenue|av|boulevard|bd|bld|place|pl|impasse|imp|allee|all|chemin|che|ch|quai|route|rte|square|sq|cours|passage|ruelle|sentier|venelle|esplanade|promenade|faubourg|voie|mail|residence|lotissement|hameau|rond point)\M', n
  LIMIT 1
$$;--> statement-breakpoint
-- The same line without the number: "12 bis, rue des Lilas" is "rue des Lilas".
CREATE FUNCTION bannette_street_line(line text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
  SELECT trim(regexp_replace(line, '^\s*\d+(\s*[-/]\s*\d+)?\s*(bis|ter|quater|[a-d])?\M\s*[,.]?\s*', '', 'i'))
$$;--> statement-breakpoint
-- The form in which streets are compared; people write them in many ways.
CREATE FUNCTION bannette_street_key(line text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE plpgsql AS $$
DECLARE
  key text := public.bannette_key(public.bannette_street_line(line));
BEGIN
  key := regexp_replace(key, '^r ', 'rue ');
  key := regexp_replace(key, '^av ', 'avenue ');
  key := regexp_replace(key, '^(bd|bld|blvd) ', 'boulevard ');
  key := regexp_replace(key, '^pl ', 'place ');
  key := regexp_replace(key, '^imp ', 'impasse ');
  key := regexp_replace(key, '^all ', 'allee ');
  key := regexp_replace(key, '^(ch|che) ', 'chemin ');
  key := regexp_replace(key, '^rte ', 'route ');
  key := regexp_replace(key, '^sq ', 'square ');
  key := regexp_replace(key, '\mste\M', 'sainte', 'g');
  key := regexp_replace(key, '\mst\M', 'saint', 'g');
  key := regexp_replace(key, '\mgal\M', 'general', 'g');
  key := regexp_replace(key, '\mdr\M', 'docteur', 'g');
  RETURN nullif(key, '');
END
$$;--> statement-breakpoint
CREATE FUNCTION bannette_street(lines jsonb) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
  SELECT public.bannette_street_key(public.bannette_address_line(lines))
$$;--> statement-breakpoint
-- Two sets of particulars are one citizen when name and address agree, or, without an address, name and e-mail.
CREATE FUNCTION bannette_citizen(name text, email text, lines jsonb, city text) RETURNS text
  IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT md5(public.bannette_key(name) || '|' || coalesce(
    public.bannette_key(public.bannette_address_line(lines)) || '|' || coalesce(public.bannette_key(city), ''), lower(email), ''))
$$;

-- The French stemmer makes `voir` of voirie, `mair` of mairie and maire, `station` of stationnement: words that a town
-- hall searches every day would find half of the registry. A dictionary of our own would need a file on the database
-- server, so the words are marked before they are parsed, in texts and in queries alike: the stemmer leaves a word that
-- it does not know whole. Plurals and the usual misspelling "voierie" are brought together on the way. NFC: scanned PDFs
-- write an accent as a sign of its own, which `unaccent` does not know.
CREATE FUNCTION bannette_words(input text) RETURNS text
  IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
  SELECT regexp_replace(
    regexp_replace(normalize(input, NFC), '\mvoierie', 'voirie', 'gi'),
    '\m(voirie|mairie|stationnement|logement|branchement|[eéEÉ]quipement|r[eèEÈ]glement|d[eéEÉ]partement|b[aâAÂ]timent|lotissement|commune)s?\M',
    '\1q', 'gi')
$$;--> statement-breakpoint
-- `unaccent` is only STABLE because its rules could be edited; ours are the shipped ones.
CREATE FUNCTION bannette_key(input text) RETURNS text
  IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
  SELECT trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, normalize(input, NFC))), '[^a-z0-9]+', ' ', 'g'))
$$;--> statement-breakpoint
CREATE FUNCTION bannette_vector(input text) RETURNS tsvector
  IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
  SELECT to_tsvector('public.bannette_fr', public.bannette_words(input))
$$;--> statement-breakpoint
CREATE FUNCTION bannette_query(input text) RETURNS tsquery
  IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
  SELECT websearch_to_tsquery('public.bannette_fr', public.bannette_words(input))
$$;--> statement-breakpoint
-- The CAB's number is not among the words: whoever sees the letter later could find out by searching for it (R4).
-- 200,000 characters are some 80 pages; a tsvector holds one megabyte and refuses more with an error.
CREATE FUNCTION letters_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sender_key := bannette_key(NEW.sender_name);
  NEW.search :=
    setweight(bannette_vector(NEW.subject), 'A') ||
    setweight(bannette_vector(NEW.sender_name), 'A') ||
    setweight(array_to_tsvector(array_remove(ARRAY[NEW.chrono], NULL)), 'A') ||
    setweight(bannette_vector(left(NEW.notes_text, 50000)), 'B') ||
    setweight(bannette_vector(left(NEW.full_text, 200000)), 'C');
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER letters_search BEFORE INSERT OR UPDATE OF subject, sender_name, chrono, notes_text, full_text, search, sender_key
  ON letters FOR EACH ROW EXECUTE FUNCTION letters_search();--> statement-breakpoint
CREATE FUNCTION notes_into_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE letters SET notes_text = coalesce((SELECT string_agg(text, E'\n' ORDER BY at, id) FROM notes WHERE letter_id = letters.id), '')
    WHERE id = coalesce(NEW.letter_id, OLD.letter_id);
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER notes_into_letter AFTER INSERT OR UPDATE OR DELETE ON notes FOR EACH ROW EXECUTE FUNCTION notes_into_letter();

-- The weeks and the quarters of the search indexes: GIN knows no order of days, so a search names the periods that it looks
-- through. Weeks begin on a Monday. The two kinds of numbers never meet.
CREATE FUNCTION bannette_week(day date) RETURNS integer
  IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql RETURN (day - date '2000-01-03') / 7;--> statement-breakpoint
CREATE FUNCTION bannette_quarter(day date) RETURNS integer
  IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql RETURN 100000 + extract(year FROM day)::integer * 4 + extract(quarter FROM day)::integer;--> statement-breakpoint
CREATE FUNCTION bannette_periods(day date) RETURNS integer[]
  IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql RETURN ARRAY[bannette_week(day), bannette_quarter(day)];--> statement-breakpoint
-- Periods that hold all days from the first to the last: some 30 weeks at most, beyond that quarters.
CREATE FUNCTION bannette_periods_between(first date, last date) RETURNS integer[]
  IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql RETURN CASE WHEN last - first <= 200
    THEN ARRAY(SELECT generate_series(bannette_week(first), bannette_week(last)))
    ELSE ARRAY(SELECT generate_series(bannette_quarter(first), bannette_quarter(last))) END;

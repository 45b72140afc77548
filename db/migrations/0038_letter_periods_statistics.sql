-- PostgreSQL counts what an index computes (periods, boxes, statuses as lists) only when it analyses the table; searches ask for these figures.
ANALYZE letters;

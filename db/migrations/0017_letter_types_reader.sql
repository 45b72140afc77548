-- A letter is read as this role, with the names of its type and its priority; they betray no letter.
GRANT SELECT ON letter_types, priorities TO bannette_reader;

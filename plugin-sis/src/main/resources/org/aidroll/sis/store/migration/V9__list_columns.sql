-- How the columns of a department's lists were read, so that the next list with the same header is read in the same way.
-- A field without a header is one the list has no column for. Headers name no person.

CREATE TABLE IF NOT EXISTS aid_list_columns (
  department    VARCHAR(200) NOT NULL,
  header_digest CHAR(64) NOT NULL,
  field         VARCHAR(30) NOT NULL,
  header        VARCHAR(200) NOT NULL,
  login         VARCHAR(200) NOT NULL,
  kept_at       TIMESTAMP NOT NULL,
  PRIMARY KEY (department, header_digest, field)
);

-- What people decided about a row of a list and a pupil. A row is known by a keyed digest of what it says of a person,
-- so that a ruling outlives a new list in which the row stands elsewhere, and holds no number and no name itself.

ALTER TABLE aid_link ADD COLUMN IF NOT EXISTS row_digest CHAR(64) DEFAULT '' NOT NULL;

-- By which the store knows whether the keys beside it are its own.
CREATE TABLE IF NOT EXISTS aid_key (
  name       VARCHAR(20) NOT NULL PRIMARY KEY,
  check_text CHAR(64) NOT NULL,
  made_at    TIMESTAMP NOT NULL
);

-- Append-only: who thinks better of it adds the next version. The reason is sealed.
CREATE TABLE IF NOT EXISTS aid_ruling (
  registry     VARCHAR(200) NOT NULL,
  row_digest   CHAR(64) NOT NULL,
  student_key  VARCHAR(100) NOT NULL,
  version      INTEGER NOT NULL,
  registry_row INTEGER NOT NULL,
  category     VARCHAR(50) NOT NULL,
  verdict      VARCHAR(10) NOT NULL,
  login        VARCHAR(200) NOT NULL,
  person       VARCHAR(200) NOT NULL,
  reason       VARCHAR(2000) NOT NULL,
  decided_on   DATE NOT NULL,
  decided_at   TIMESTAMP NOT NULL,
  PRIMARY KEY (registry, row_digest, student_key, version)
);

CREATE INDEX IF NOT EXISTS aid_ruling_student ON aid_ruling (student_key);

-- What the plugin keeps. No table holds an ID number: a link names the pupil by the host's own key and the row of a list.
-- Every statement may be repeated: a server that was killed halfway begins the step again.

CREATE TABLE IF NOT EXISTS aid_registry (
  name        VARCHAR(200) NOT NULL PRIMARY KEY,
  department  VARCHAR(200) NOT NULL,
  valid_from  DATE,
  valid_to    DATE,
  row_count   INTEGER NOT NULL,
  imported_at TIMESTAMP NOT NULL
);

CREATE TABLE IF NOT EXISTS aid_link (
  registry     VARCHAR(200) NOT NULL,
  registry_row INTEGER NOT NULL,
  student_key  VARCHAR(100) NOT NULL,
  category     VARCHAR(50) NOT NULL,
  decision     VARCHAR(10) NOT NULL,
  rule         VARCHAR(30) NOT NULL,
  evidence     VARCHAR(500) NOT NULL,
  PRIMARY KEY (registry, registry_row, student_key)
);

CREATE INDEX IF NOT EXISTS aid_link_student ON aid_link (student_key);

-- Append-only: a decision that differs from the one before it is a new row.
CREATE TABLE IF NOT EXISTS aid_decision (
  hash        CHAR(64) NOT NULL PRIMARY KEY,
  student_key VARCHAR(100) NOT NULL,
  term        VARCHAR(20) NOT NULL,
  pack        VARCHAR(100) NOT NULL,
  pack_digest CHAR(64) NOT NULL,
  due_fen     BIGINT NOT NULL,
  body        TEXT NOT NULL,
  decided_at  TIMESTAMP NOT NULL
);

CREATE INDEX IF NOT EXISTS aid_decision_student ON aid_decision (student_key, term);

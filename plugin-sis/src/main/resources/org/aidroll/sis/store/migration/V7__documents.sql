-- What a family hands in as proof. A photograph lies in the document store, sealed with the pupil's own key; the key is
-- sealed with the ring's. Who destroys the key destroys every copy of
-- the pupil's photographs; only a backup of this table made before still opens them.

CREATE TABLE IF NOT EXISTS aid_document_key (
  student_key VARCHAR(100) NOT NULL PRIMARY KEY,
  sealed_key  VARCHAR(200) NOT NULL,
  made_at     TIMESTAMP NOT NULL
);

-- Append-only: a new photograph, or word that there is none any more, is the next version of its slot. The digest is that
-- of the bytes as they came, keyed; what was seen in them is sealed. A link's files have a seat each, so that no two take
-- the last one.
CREATE TABLE IF NOT EXISTS aid_document (
  id          CHAR(32) NOT NULL PRIMARY KEY,
  student_key VARCHAR(100) NOT NULL,
  slot        VARCHAR(100) NOT NULL,
  version     INTEGER NOT NULL,
  state       VARCHAR(10) NOT NULL,
  media_type  VARCHAR(50) NOT NULL,
  byte_count  INTEGER NOT NULL,
  digest      CHAR(64) NOT NULL,
  seen        TEXT NOT NULL,
  login       VARCHAR(200) NOT NULL,
  link_id     CHAR(32),
  link_seat   INTEGER,
  handed_in   TIMESTAMP NOT NULL,
  UNIQUE (student_key, slot, version),
  UNIQUE (link_id, link_seat)
);

CREATE INDEX IF NOT EXISTS aid_document_digest ON aid_document (digest);

-- What somebody typed off a document. The newest version of each login counts; the value is sealed.
CREATE TABLE IF NOT EXISTS aid_document_value (
  student_key VARCHAR(100) NOT NULL,
  document    VARCHAR(50) NOT NULL,
  field       VARCHAR(30) NOT NULL,
  version     INTEGER NOT NULL,
  place       INTEGER NOT NULL,
  value_text  VARCHAR(2000) NOT NULL,
  digest      CHAR(64) NOT NULL,
  login       VARCHAR(200) NOT NULL,
  typed_at    TIMESTAMP NOT NULL,
  PRIMARY KEY (student_key, document, field, version, place)
);

CREATE INDEX IF NOT EXISTS aid_document_value_digest ON aid_document_value (digest);

-- Links by which a family hands in photographs without a login. Append-only: an ended link has its row in the second table.
CREATE TABLE IF NOT EXISTS aid_upload_link (
  id          CHAR(32) NOT NULL PRIMARY KEY,
  student_key VARCHAR(100) NOT NULL,
  slots       VARCHAR(2000) NOT NULL,
  most_files  INTEGER NOT NULL,
  login       VARCHAR(200) NOT NULL,
  made_at     TIMESTAMP NOT NULL,
  expires_at  VARCHAR(30) NOT NULL
);

CREATE INDEX IF NOT EXISTS aid_upload_link_student ON aid_upload_link (student_key);

CREATE TABLE IF NOT EXISTS aid_upload_link_end (
  id       CHAR(32) NOT NULL PRIMARY KEY,
  login    VARCHAR(200) NOT NULL,
  ended_at TIMESTAMP NOT NULL
);

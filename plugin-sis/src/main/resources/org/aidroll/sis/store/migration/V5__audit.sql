-- Who saw and did what. Append-only; each entry has the digest of the one before it, so that none can be changed, taken
-- out or put in between without the chain saying so.

CREATE TABLE IF NOT EXISTS aid_audit (
  entry    BIGINT NOT NULL PRIMARY KEY,
  at       VARCHAR(30) NOT NULL,
  login    VARCHAR(200) NOT NULL,
  person   VARCHAR(200) NOT NULL,
  roles    VARCHAR(500) NOT NULL,
  action   VARCHAR(30) NOT NULL,
  object   VARCHAR(4000) NOT NULL,
  previous CHAR(64) NOT NULL,
  digest   CHAR(64) NOT NULL
);

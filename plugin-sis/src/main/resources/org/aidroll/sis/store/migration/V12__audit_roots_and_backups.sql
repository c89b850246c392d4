-- What the audit log was at the end of each day that has ended (in UTC, as its moments are): the number and the digest of the
-- day's last entry, signed. The public keys stand here for who has none outside; who has one relies on that alone.

CREATE TABLE IF NOT EXISTS aid_audit_root (
  of_day     VARCHAR(10) NOT NULL PRIMARY KEY,
  last_entry BIGINT NOT NULL,
  head       CHAR(64) NOT NULL,
  signed_at  VARCHAR(30) NOT NULL,
  key_name   VARCHAR(20) NOT NULL,
  signature  VARCHAR(200) NOT NULL
);

CREATE TABLE IF NOT EXISTS aid_audit_key (
  name       VARCHAR(20) NOT NULL PRIMARY KEY,
  public_key VARCHAR(200) NOT NULL,
  made_at    TIMESTAMP NOT NULL
);

-- Who said of which generation of keys that there is a copy of it elsewhere.

CREATE TABLE IF NOT EXISTS aid_key_backup (
  key_name     VARCHAR(20) NOT NULL PRIMARY KEY,
  fingerprint  VARCHAR(40) NOT NULL,
  login        VARCHAR(200) NOT NULL,
  person       VARCHAR(200) NOT NULL,
  confirmed_at TIMESTAMP NOT NULL
);

-- By which algorithms a generation of keys seals and finds.

ALTER TABLE aid_key ADD COLUMN IF NOT EXISTS suite VARCHAR(10) DEFAULT 'aes' NOT NULL;

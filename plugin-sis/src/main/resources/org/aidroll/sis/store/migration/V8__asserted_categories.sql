-- What people said of a pupil's categories on a document, where no list does. Append-only: a correction and a withdrawal
-- are the next version. Number and issuer of the document and the reason are sealed; login, person and moment name the maker.

CREATE TABLE IF NOT EXISTS aid_asserted_category (
  student_key     VARCHAR(100) NOT NULL,
  category        VARCHAR(50) NOT NULL,
  version         INTEGER NOT NULL,
  state           VARCHAR(10) NOT NULL,
  document        VARCHAR(50) NOT NULL,
  document_number VARCHAR(1000) NOT NULL,
  issuer          VARCHAR(1000) NOT NULL,
  issued_on       DATE NOT NULL,
  valid_from      DATE NOT NULL,
  valid_to        DATE,
  reason          VARCHAR(2000) NOT NULL,
  login           VARCHAR(200) NOT NULL,
  person          VARCHAR(200) NOT NULL,
  said_on         DATE NOT NULL,
  said_at         TIMESTAMP NOT NULL,
  PRIMARY KEY (student_key, category, version)
);

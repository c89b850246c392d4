-- How probable it is that the row names the pupil, from 0 to 1; NULL where an earlier program made the link.

ALTER TABLE aid_link ADD COLUMN IF NOT EXISTS score DOUBLE PRECISION;

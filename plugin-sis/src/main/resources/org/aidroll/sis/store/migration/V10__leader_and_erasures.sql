-- Of several servers on one store, the one that follows the roll: until when it holds that office, what it has seen of the
-- roll's changes, and how often it has acted on them.
CREATE TABLE IF NOT EXISTS aid_leader (
  name       VARCHAR(50) NOT NULL PRIMARY KEY,
  holder     VARCHAR(100) NOT NULL,
  held_until TIMESTAMP NOT NULL,
  mark       VARCHAR(40) NOT NULL,
  turn       BIGINT NOT NULL
);

-- Pupils whose data were erased after they had left, so that a list does not bring them back while they stay away.
CREATE TABLE IF NOT EXISTS aid_erasure (
  student_key VARCHAR(100) NOT NULL PRIMARY KEY,
  erased_at   TIMESTAMP NOT NULL
);

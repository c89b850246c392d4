package org.aidroll.sis.host;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;

/** The host's roll. Read-only: nothing here, or behind it, writes to a table of the host. */
public interface RollReader {

    /**
     * The pupil of that key.
     *
     * @throws org.aidroll.api.finding.AidException if the roll cannot be read, or has a value nobody explained
     */
    Optional<Student> find(StudentKey key);

    /**
     * Every pupil that can be read, whatever the standing on the roll; a finding for each that cannot.
     *
     * @throws org.aidroll.api.finding.AidException if the roll cannot be read
     */
    Outcome<List<Student>> readAll();

    /**
     * Who changed at that moment or later, so that a new pupil is matched to the lists and a transfer decided anew without
     * a restart. To name one who did not change costs little; to leave one out costs that pupil until the next list comes.
     *
     * @param since by the host's own clock: what {@link RollChanges#until()} was the last time, or long ago
     * @return empty where this roll cannot tell
     * @throws org.aidroll.api.finding.AidException if the roll cannot be read
     */
    default Optional<RollChanges> changesSince(LocalDateTime since) {
        return Optional.empty();
    }
}

package org.aidroll.sis.testhost;

import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.RollReader;

/** Another reader, of a roll that has nobody. */
public final class OtherVendorRoll implements RollReader {
    @Override
    public Optional<Student> find(StudentKey key) {
        return Optional.empty();
    }

    @Override
    public Outcome<List<Student>> readAll() {
        return Outcome.of(List.of());
    }
}

package org.aidroll.sis.testhost;

import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.RollReader;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;

/** A vendor's own reader, with one pupil. */
public final class VendorRoll implements RollReader {
    public static final String KEY = "vendor-1";

    private final RollReader roll =
            AidTestKit.roll(Pupils.boarder(KEY).at(SchoolDatabase.SCHOOL).build());

    @Override
    public Optional<Student> find(StudentKey key) {
        return roll.find(key);
    }

    @Override
    public Outcome<List<Student>> readAll() {
        return roll.readAll();
    }
}

package cn.example.vendor;

import java.util.Optional;
import java.util.function.Function;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.StudentLocator;

/** The vendor's pages name a pupil by the roll number (学籍号), and the roll knows the pupil by another key. */
// tag::locator[]
public final class RollNumberLocator implements StudentLocator {
    private final Function<String, Optional<String>> idOfRollNumber;

    public RollNumberLocator(Function<String, Optional<String>> idOfRollNumber) {
        this.idOfRollNumber = idOfRollNumber;
    }

    @Override
    public Optional<StudentKey> locate(String named) {
        return named.matches("[GL][0-9]{17}[0-9X]")
                ? idOfRollNumber.apply(named).map(StudentKey::of)
                : Optional.empty();
    }
}
// end::locator[]

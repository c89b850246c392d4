package org.aidroll.sis.host.servlet;

import java.util.Optional;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.StudentLocator;

/** Pages call a pupil by the key itself. */
public final class NamedKeyLocator implements StudentLocator {
    private static final int LONGEST = 100;

    /** A locator without state. */
    public NamedKeyLocator() {}

    @Override
    public Optional<StudentKey> locate(String named) {
        return named.isBlank() || named.length() > LONGEST || named.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : Optional.of(StudentKey.of(named));
    }
}

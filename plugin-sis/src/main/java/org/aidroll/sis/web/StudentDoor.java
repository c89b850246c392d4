package org.aidroll.sis.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.host.StudentLocator;

/** Lets a person to the pupils that person may see, and to nobody else. */
public record StudentDoor(Supplier<RollReader> roll, StudentLocator locator, PermissionCheck permissions) {

    /** The pupil that the address names; empty where there is none, and where this person may not see the pupil. */
    public Optional<Student> open(Exchange exchange) {
        if (!permissions.permits(exchange.actor(), Capability.CASE_READ)) {
            return Optional.empty();
        }
        return locator.locate(exchange.variables().get(0))
                .flatMap(key -> roll.get().find(key))
                .filter(found -> permissions.permits(exchange.actor(), Capability.CASE_READ, found));
    }

    /** Whether this person may open the pupil's e-file. */
    public boolean opensEFile(Exchange exchange, Student student) {
        return permissions.permits(exchange.actor(), Capability.DOCUMENT_READ, student);
    }
}

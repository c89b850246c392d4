package org.aidroll.sis.web.efile;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.efile.DocumentSlot;
import org.aidroll.api.policy.DocumentSide;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.SameOrigin;
import org.aidroll.sis.web.StudentDoor;

/**
 * Lets a person to the documents of the pupils whose documents that person may see or change: who may not see the pupil's
 * aid sees no document either.
 */
record EFileDoor(
        StudentDoor students,
        Supplier<RollReader> roll,
        PermissionCheck permissions,
        Supplier<DecisionService> decisions) {

    /** The pupil of the address; empty, and answered, where the person may not, or the request is another site's. */
    Optional<Student> open(Exchange exchange, Capability capability) throws IOException {
        Optional<Student> student = students.open(exchange).filter(found -> permits(exchange, capability, found));
        if (student.isEmpty()) {
            exchange.problem(Problem.notFound());
            return Optional.empty();
        }
        if (!exchange.isReading() && SameOrigin.refuses(exchange)) {
            return Optional.empty();
        }
        return student;
    }

    boolean permits(Exchange exchange, Capability capability, Student student) {
        return permissions.permits(exchange.actor(), capability, student);
    }

    /** Whether the person may see this pupil's documents; the pupil may have left the roll. */
    boolean permitsReading(Exchange exchange, StudentKey key) {
        return permissions.permits(exchange.actor(), Capability.DOCUMENT_READ)
                && roll.get()
                        .find(key)
                        .filter(student -> permits(exchange, Capability.CASE_READ, student))
                        .filter(student -> permits(exchange, Capability.DOCUMENT_READ, student))
                        .isPresent();
    }

    PolicyPack pack() {
        return decisions.get().pack();
    }

    /** The kinds of documents of the pack. */
    List<DocumentType> types() {
        return List.copyOf(pack().documents().types());
    }

    /** The slot of that name. */
    Optional<DocumentSlot> slot(String name) {
        return types().stream()
                .flatMap(type -> type.sides().stream().map(side -> slot(type, side)))
                .filter(slot -> slot.name().equals(name))
                .findFirst();
    }

    private static DocumentSlot slot(DocumentType type, DocumentSide side) {
        return new DocumentSlot(type, side, List.of());
    }
}

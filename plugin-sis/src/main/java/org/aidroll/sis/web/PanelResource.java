package org.aidroll.sis.web;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.host.StudentLocator;

/** {@code GET /api/students/NAMED/panel}: one pupil's aid, for a person who may see it. */
final class PanelResource {
    private final Supplier<RollReader> roll;
    private final Supplier<DecisionService> decisions;
    private final StudentLocator locator;
    private final PermissionCheck permissions;

    PanelResource(
            Supplier<RollReader> roll,
            Supplier<DecisionService> decisions,
            StudentLocator locator,
            PermissionCheck permissions) {
        this.roll = roll;
        this.decisions = decisions;
        this.locator = locator;
        this.permissions = permissions;
    }

    void show(Exchange exchange) throws IOException {
        if (!permissions.permits(exchange.actor(), Capability.CASE_READ)) {
            exchange.problem(Problem.notFound());
            return;
        }
        Optional<Student> student = locator.locate(exchange.variables().get(0))
                .flatMap(key -> roll.get().find(key))
                .filter(found -> permissions.permits(exchange.actor(), Capability.CASE_READ, found));
        if (student.isEmpty()) {
            exchange.problem(Problem.notFound());
            return;
        }
        var service = decisions.get();
        exchange.json(new PanelWriter(service, exchange.locale()).view(service.caseOf(student.get())));
    }
}

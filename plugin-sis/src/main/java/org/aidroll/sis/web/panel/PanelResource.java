package org.aidroll.sis.web.panel;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Student;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.StudentDoor;

/**
 * {@code GET /api/students/NAMED/panel}: one pupil's aid, for a person who may see it; {@code …/card}: the same for the
 * family (明白卡), the one answer of ours that has the pupil's name.
 */
final class PanelResource {
    private final StudentDoor door;
    private final Supplier<DecisionService> decisions;
    private final PermissionCheck permissions;
    private final Audit audit;
    private final Supplier<HostWords> words;

    /** The card's first line, and the others. */
    private record Card(String title, List<String> lines) {}

    PanelResource(
            StudentDoor door,
            Supplier<DecisionService> decisions,
            PermissionCheck permissions,
            Audit audit,
            Supplier<HostWords> words) {
        this.door = door;
        this.decisions = decisions;
        this.permissions = permissions;
        this.audit = audit;
        this.words = words;
    }

    void show(Exchange exchange) throws IOException {
        Optional<Student> student = door.open(exchange);
        if (student.isEmpty()) {
            exchange.problem(Problem.notFound());
            return;
        }
        var service = decisions.get();
        audit.record(
                exchange.actor(), Audit.Action.PANEL_SEEN, student.get().key().value());
        boolean decides = permissions.permits(exchange.actor(), Capability.CASE_DECIDE, student.get());
        exchange.json(new PanelWriter(service, exchange.locale(), words.get())
                .view(
                        service.caseOf(student.get()),
                        decides ? service.wallTime(service.now()).toLocalDate() : null,
                        door.opensEFile(exchange, student.get())));
    }

    void card(Exchange exchange) throws IOException {
        Optional<Student> student = door.open(exchange);
        if (student.isEmpty()) {
            exchange.problem(Problem.notFound());
            return;
        }
        var service = decisions.get();
        audit.record(
                exchange.actor(), Audit.Action.CARD_SEEN, student.get().key().value());
        var file = service.caseOf(student.get());
        String school =
                file.school().map(School::name).orElse(student.get().enrolment().schoolCode());
        List<String> lines = Arrays.asList(AidEngines.explainer(
                        service.pack(), exchange.locale(), words.get().sentences(exchange.locale()))
                .familyCard(file.decision(), student.get().name().written(), school)
                .split("\n"));
        exchange.json(new Card(lines.get(0), lines.subList(1, lines.size())));
    }
}

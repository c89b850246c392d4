package org.aidroll.sis.web.panel;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.ScriptedPage;
import org.aidroll.sis.web.StudentDoor;
import org.aidroll.sis.web.panel.ApplicationView.Numbers;

/**
 * {@code GET /students/NAMED/application}: the page of a pupil's application form; {@code GET
 * /api/students/NAMED/application}: what it is filled with; {@code ?numbers=whole} for whole identity numbers, for those
 * who may have them and ask.
 */
final class ApplicationResource {
    private final StudentDoor door;
    private final Supplier<DecisionService> decisions;
    private final PermissionCheck permissions;
    private final Audit audit;
    private final ScriptedPage page;

    ApplicationResource(
            StudentDoor door,
            Supplier<DecisionService> decisions,
            PermissionCheck permissions,
            Audit audit,
            String version) {
        this.door = door;
        this.decisions = decisions;
        this.permissions = permissions;
        this.audit = audit;
        this.page = new ScriptedPage(
                "aid-application", "application-page.js", "家庭经济困难学生认定申请表", "Application form", version);
    }

    /** The page itself has nothing of anybody: the element in it asks for the rest. */
    void page(Exchange exchange) throws IOException {
        if (door.open(exchange).isEmpty()) {
            exchange.problem(Problem.notFound());
        } else {
            page.show(exchange);
        }
    }

    void show(Exchange exchange) throws IOException {
        Optional<Student> student = door.open(exchange);
        String asked = exchange.request().getParameter("numbers");
        boolean whole = "whole".equals(asked);
        boolean may =
                student.isPresent() && permissions.permits(exchange.actor(), Capability.NUMBERS_READ, student.get());
        if (student.isEmpty() || whole && !may) {
            exchange.problem(Problem.notFound());
            return;
        }
        if (asked != null && !whole) {
            exchange.problem(Problem.malformed("numbers may be whole, or not be there"));
            return;
        }
        var service = decisions.get();
        audit.record(
                exchange.actor(),
                whole ? Audit.Action.NUMBERS_SEEN : Audit.Action.APPLICATION_SEEN,
                student.get().key().value());
        Numbers numbers = whole ? Numbers.WHOLE : may ? Numbers.MAY_ASK : Numbers.MASKED;
        exchange.json(new ApplicationWriter(service).view(student.get(), service.caseOf(student.get()), numbers));
    }
}

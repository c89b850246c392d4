package org.aidroll.sis.web.panel;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.decision.AssertionDesk;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.store.KeptAssertion;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.SameOrigin;
import org.aidroll.sis.web.StudentDoor;

/**
 * {@code POST /api/students/NAMED/categories}: a person says that a pupil has a category, on a document; {@code POST
 * …/categories/CODE/withdrawal}: takes that back. Who decides about the pupil does both.
 */
final class AssertionResource {
    private final AssertionDesk desk;
    private final StudentDoor door;
    private final PermissionCheck permissions;
    private final Supplier<DecisionService> decisions;
    private final Audit audit;

    /** What became of it; {@code version} is sent with the next word. */
    private record Said(String category, int version, boolean inForce) {}

    AssertionResource(
            AssertionDesk desk,
            StudentDoor door,
            PermissionCheck permissions,
            Supplier<DecisionService> decisions,
            Audit audit) {
        this.desk = desk;
        this.door = door;
        this.permissions = permissions;
        this.decisions = decisions;
        this.audit = audit;
    }

    void say(Exchange exchange) throws IOException {
        Optional<Student> student = admitted(exchange);
        if (student.isEmpty()) {
            return;
        }
        Optional<AssertionForm.Assertion> read =
                AssertionForm.assertion(exchange.request(), decisions.get().pack(), desk.today());
        if (read.isEmpty()) {
            exchange.problem(Problem.malformed(AssertionForm.ASSERTION));
            return;
        }
        var said = read.get();
        String about = about(student.get(), said.category(), said.version());
        audit.record(exchange.actor(), Audit.Action.CATEGORY_ASSERTED, about);
        boolean kept = desk.say(
                student.get().key(), said.category(), said.document(), said.reason(), said.version(), exchange.actor());
        answer(exchange, kept, about, new Said(said.category().code(), said.version() + 1, true));
    }

    void withdraw(Exchange exchange) throws IOException {
        Optional<Student> student = admitted(exchange);
        if (student.isEmpty()) {
            return;
        }
        Optional<KeptAssertion> newest = AssertionForm.category(
                        exchange.variables().get(1))
                .flatMap(category -> desk.newest(student.get().key(), category));
        if (newest.isEmpty()) {
            exchange.problem(Problem.notFound());
            return;
        }
        Optional<AssertionForm.Withdrawal> read = AssertionForm.withdrawal(exchange.request());
        if (read.isEmpty()) {
            exchange.problem(Problem.malformed(AssertionForm.WITHDRAWAL));
            return;
        }
        int version = read.get().version();
        HardshipCategory category = newest.get().category();
        String about = about(student.get(), category, version);
        audit.record(exchange.actor(), Audit.Action.CATEGORY_WITHDRAWN, about);
        boolean nothingThere =
                newest.get().version() == version && !newest.get().isInForce();
        boolean kept = !nothingThere && desk.withdraw(newest.get(), read.get().reason(), version, exchange.actor());
        answer(exchange, kept, about, new Said(category.code(), version + 1, false));
    }

    private void answer(Exchange exchange, boolean kept, String about, Said said) throws IOException {
        if (kept) {
            exchange.json(said);
        } else {
            audit.record(exchange.actor(), Audit.Action.CATEGORY_STALE, about);
            exchange.problem(Problem.stale());
        }
    }

    private static String about(Student student, HardshipCategory category, int version) {
        return student.key().value() + " " + category + " " + (version + 1);
    }

    /** The pupil, if this person may see and decide, and the request is one of our pages; else it is answered already. */
    private Optional<Student> admitted(Exchange exchange) throws IOException {
        Optional<Student> student = door.open(exchange)
                .filter(found -> permissions.permits(exchange.actor(), Capability.CASE_DECIDE, found));
        if (student.isEmpty()) {
            exchange.problem(Problem.notFound());
        } else if (SameOrigin.refuses(exchange)) {
            return Optional.empty();
        }
        return student;
    }
}

package org.aidroll.sis.web.lists;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.imports.ImportPhase;
import org.aidroll.sis.imports.ListsDesk;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.ScriptedPage;

/** {@code GET /admin/lists}: the page of the departments' lists; {@code GET /api/lists}: what it shows. */
final class ListsResource {
    private final ListsDesk desk;
    private final Supplier<DecisionService> decisions;
    private final PermissionCheck permissions;
    private final Supplier<HostWords> words;
    private final ScriptedPage page;

    ListsResource(
            ListsDesk desk,
            Supplier<DecisionService> decisions,
            PermissionCheck permissions,
            Supplier<HostWords> words,
            String version) {
        this.words = words;
        this.desk = desk;
        this.decisions = decisions;
        this.permissions = permissions;
        this.page = new ScriptedPage("aid-lists", "lists-page.js", "部门名册", "Department lists", version);
    }

    private boolean refuses(Exchange exchange) throws IOException {
        boolean refused = !permissions.permits(exchange.actor(), Capability.LISTS_WRITE);
        if (refused) {
            exchange.problem(Problem.notFound());
        }
        return refused;
    }

    /** The page itself has nothing of anybody: the element in it asks for the rest. */
    void page(Exchange exchange) throws IOException {
        if (refuses(exchange)) {
            return;
        }
        page.show(exchange);
    }

    void show(Exchange exchange) throws IOException {
        if (refuses(exchange)) {
            return;
        }
        DecisionService service = decisions.get();
        var days = new ListsWriter.Days(
                moment -> service.wallTime(moment).toLocalDate(),
                today(service),
                service.assessment().date());
        exchange.json(new ListsWriter(service.pack(), exchange.locale(), words.get())
                .view(desk.kept().get(), desk.report().get(), days, desk.megabytes(), imports(exchange)));
    }

    /** Those that run, whoever asked for them, and those of this person that are over. */
    private List<ImportView> imports(Exchange exchange) {
        return desk.jobs().all().stream()
                .map(job -> ImportView.of(job, exchange.actor(), null))
                .filter(view ->
                        view.mine() || !ImportPhase.valueOf(view.phase()).isOver())
                .toList();
    }

    private static LocalDate today(DecisionService service) {
        return service.wallTime(service.now()).toLocalDate();
    }
}

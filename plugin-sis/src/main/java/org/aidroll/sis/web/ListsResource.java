package org.aidroll.sis.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.decision.ListsDesk;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;

/** {@code GET /admin/lists}: the page of the departments' lists; {@code GET /api/lists}: what it shows. */
final class ListsResource {
    private final ListsDesk desk;
    private final Supplier<DecisionService> decisions;
    private final PermissionCheck permissions;
    private final String version;

    ListsResource(ListsDesk desk, Supplier<DecisionService> decisions, PermissionCheck permissions, String version) {
        this.desk = desk;
        this.decisions = decisions;
        this.permissions = permissions;
        this.version = version;
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
        boolean chinese = exchange.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        String language = chinese ? "zh-CN" : "en";
        String title = chinese ? "部门名册 · AidRoll 应助" : "Department lists · AidRoll";
        exchange.scriptedHtml("<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"UTF-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + title + "</title>"
                + "<script type=\"module\" src=\"../lists-page.js?v=" + Html.escape(version) + "\"></script></head>"
                + "<body><aid-lists locale=\"" + language + "\"></aid-lists></body></html>\n");
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
        exchange.json(new ListsWriter(service.pack(), exchange.locale())
                .view(desk.kept().get(), desk.report().get(), days, desk.megabytes()));
    }

    private static LocalDate today(DecisionService service) {
        return service.wallTime(service.now()).toLocalDate();
    }
}

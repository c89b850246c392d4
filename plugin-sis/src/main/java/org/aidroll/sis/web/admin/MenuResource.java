package org.aidroll.sis.web.admin;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.statistics.StatisticsReach;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;

/** {@code GET /api/menu}: our pages that this person may open, for the host's own menu. */
final class MenuResource {
    private static final List<Entry> ENTRIES = List.of(
            new Entry(Set.of(Capability.CASE_READ), "roster", "roster", "aid-roster"),
            new Entry(StatisticsReach.OPENS, "statistics", "statistics", "aid-statistics"),
            new Entry(Set.of(Capability.LINK_DECIDE), "review", "admin/review", "aid-review-queue"),
            new Entry(Set.of(Capability.LISTS_WRITE), "lists", "admin/lists", "aid-lists"),
            new Entry(Set.of(Capability.AUDIT_READ), "accessLog", "admin/access-log", "aid-access-log"),
            new Entry(Set.of(Capability.DIAGNOSTICS_READ), "settings", "admin/settings", "aid-settings"),
            new Entry(Set.of(Capability.DIAGNOSTICS_READ), "diagnostics", "admin/diagnostics", ""));

    private final PermissionCheck permissions;

    /** What opens a page, any of these; its name for the browser's words, its address below ours, and the element it consists of. */
    private record Entry(Set<Capability> capabilities, String name, String address, String element) {}

    /** The pages. */
    private record Menu(List<Page> pages) {}

    /** A page; {@code element} is empty where it is not made of one. */
    private record Page(String name, String address, String element) {}

    MenuResource(PermissionCheck permissions) {
        this.permissions = permissions;
    }

    void show(Exchange exchange) throws IOException {
        List<Page> pages = ENTRIES.stream()
                .filter(entry -> entry.capabilities().stream()
                        .anyMatch(capability -> permissions.permits(exchange.actor(), capability)))
                .map(entry -> new Page(entry.name(), entry.address(), entry.element()))
                .toList();
        if (pages.isEmpty()) {
            exchange.problem(Problem.notFound());
        } else {
            exchange.json(new Menu(pages));
        }
    }
}

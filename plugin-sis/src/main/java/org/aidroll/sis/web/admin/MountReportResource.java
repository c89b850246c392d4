package org.aidroll.sis.web.admin;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.aidroll.sis.host.UiSlot;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Json;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.SameOrigin;
import org.aidroll.sis.web.Sent;

/** {@code POST /api/mounts/report}: a browser says whether a place was found; only for the diagnostics page. */
final class MountReportResource {
    private static final int LARGEST = 2_000;
    private static final ObjectReader READER = Json.mapper().readerFor(Report.class);

    private final List<UiSlot> slots;
    private final MountReports reports;

    /** What the browser sends; {@code page} is the pattern, never an address. */
    private record Report(String slot, String page, MountReports.Outcome outcome) {}

    MountReportResource(List<UiSlot> slots, MountReports reports) {
        this.slots = List.copyOf(slots);
        this.reports = reports;
    }

    void take(Exchange exchange) throws IOException {
        if (SameOrigin.refuses(exchange)) {
            return;
        }
        Optional<Report> report = Sent.read(exchange.request(), READER, LARGEST);
        if (report.isPresent()) {
            count(report.get());
            exchange.response().setStatus(204);
        } else {
            exchange.problem(Problem.malformed("not a report"));
        }
    }

    /** A report of what no setting has says nothing: it may come from a page of before. */
    private void count(Report report) {
        slots.stream()
                .filter(slot -> slot.name().equals(report.slot())
                        && slot.address().toString().equals(report.page()))
                .findFirst()
                .ifPresent(slot -> reports.count(slot, report.outcome()));
    }
}

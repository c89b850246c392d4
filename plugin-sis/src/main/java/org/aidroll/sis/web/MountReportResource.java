package org.aidroll.sis.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.aidroll.sis.host.UiSlot;

/** {@code POST /api/mounts/report}: a browser says whether a place was found; only for the diagnostics page. */
final class MountReportResource {
    private static final int LARGEST = 2_000;
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Report.class);

    private final List<UiSlot> slots;
    private final MountReports reports;

    /** What the browser sends; {@code page} is the pattern, never an address. */
    private record Report(String slot, String page, MountReports.Outcome outcome) {}

    MountReportResource(List<UiSlot> slots, MountReports reports) {
        this.slots = List.copyOf(slots);
        this.reports = reports;
    }

    void take(Exchange exchange) throws IOException {
        if (!SameOrigin.permits(exchange.request())) {
            exchange.problem(Problem.refused("a request of another site"));
            return;
        }
        byte[] body = exchange.request().getInputStream().readNBytes(LARGEST + 1);
        try {
            Report report = body.length > LARGEST ? null : READER.readValue(body);
            if (report != null) {
                slots.stream()
                        .filter(slot -> slot.name().equals(report.slot())
                                && slot.address().toString().equals(report.page()))
                        .findFirst()
                        .ifPresent(slot -> reports.count(slot, report.outcome()));
            }
            exchange.response().setStatus(204);
        } catch (JacksonException notAReport) {
            exchange.problem(Problem.refused("not a report"));
        }
    }
}

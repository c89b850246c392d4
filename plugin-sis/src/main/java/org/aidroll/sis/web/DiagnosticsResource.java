package org.aidroll.sis.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;

/** {@code GET /admin/diagnostics}: how the plugin is doing, on one plain page without scripts. */
final class DiagnosticsResource {
    private final Supplier<List<Check>> checks;
    private final MountReports reports;
    private final PermissionCheck permissions;

    DiagnosticsResource(Supplier<List<Check>> checks, MountReports reports, PermissionCheck permissions) {
        this.checks = checks;
        this.reports = reports;
        this.permissions = permissions;
    }

    void show(Exchange exchange) throws IOException {
        if (!permissions.permits(exchange.actor(), Capability.DIAGNOSTICS_READ)) {
            exchange.problem(Problem.notFound());
            return;
        }
        List<Check> all = new ArrayList<>(checks.get());
        reports.counts()
                .forEach((what, count) -> all.add(new Check(
                        "browser",
                        what.endsWith(MountReports.Outcome.MOUNTED.name()) ? Check.State.OK : Check.State.FAILS,
                        what + " ×" + count)));
        all.add(new Check(
                "you", Check.State.OK, String.join(", ", exchange.actor().roles())));
        exchange.html(page(all, exchange.locale()));
    }

    private static String page(List<Check> checks, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        String title = chinese ? "AidRoll 应助 · 诊断" : "AidRoll · diagnostics";
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(chinese ? "zh-CN" : "en")
                .append("\"><head><meta charset=\"UTF-8\"><title>")
                .append(title)
                .append("</title></head><body><h1>")
                .append(title)
                .append("</h1><table border=\"1\" cellpadding=\"6\"><thead><tr><th>")
                .append(chinese ? "项目</th><th>状态</th><th>说明" : "part</th><th>state</th><th>detail")
                .append("</th></tr></thead><tbody>");
        for (Check check : checks) {
            page.append("<tr><td>")
                    .append(Html.escape(DiagnosticsWords.name(check.name(), chinese)))
                    .append("</td><td>")
                    .append(state(check.state(), chinese))
                    .append("</td><td>")
                    .append(Html.escape(check.detail()).replace("\n", "<br>"))
                    .append("</td></tr>\n");
        }
        return page.append("</tbody></table></body></html>\n").toString();
    }

    private static String state(Check.State state, boolean chinese) {
        return switch (state) {
            case OK -> chinese ? "正常" : "ok";
            case NOTE -> chinese ? "注意" : "note";
            case FAILS -> chinese ? "<strong>异常</strong>" : "<strong>fails</strong>";
        };
    }
}

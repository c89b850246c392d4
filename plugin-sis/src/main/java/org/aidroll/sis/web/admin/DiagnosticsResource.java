package org.aidroll.sis.web.admin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.web.Check;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Html;
import org.aidroll.sis.web.Problem;

/**
 * {@code GET /admin/diagnostics}: how the plugin is doing, on one plain page. It has a script only where a copy of the keys is
 * to be confirmed, and is read without.
 */
final class DiagnosticsResource {
    private final Supplier<List<Check>> checks;
    private final MountReports reports;
    private final PermissionCheck permissions;
    private final KeyBackupDesk keyBackup;
    private final String version;

    DiagnosticsResource(
            Supplier<List<Check>> checks,
            MountReports reports,
            PermissionCheck permissions,
            KeyBackupDesk keyBackup,
            String version) {
        this.checks = checks;
        this.reports = reports;
        this.permissions = permissions;
        this.keyBackup = keyBackup;
        this.version = version;
    }

    void show(Exchange exchange) throws IOException {
        if (!permissions.permits(exchange.actor(), Capability.DIAGNOSTICS_READ)) {
            exchange.problem(Problem.notFound());
            return;
        }
        List<Check> all = new ArrayList<>(checks.get());
        reports.counts().forEach((what, count) -> all.add(new Check("browser", state(what), what + " ×" + count)));
        all.add(new Check(
                "you", Check.State.OK, String.join(", ", exchange.actor().roles())));
        Optional<String> keys = keyBackup.open();
        exchange.html(page(all, keys, exchange.locale(), exchange.request().getContextPath() + "/"), keys.isPresent());
    }

    /** A place that is not on one page, such as the login's, and on another of the same pattern is no failure. */
    private Check.State state(String what) {
        String missing = " " + MountReports.Outcome.SELECTOR_NOT_FOUND;
        String mounted = " " + MountReports.Outcome.MOUNTED;
        if (what.endsWith(mounted)) {
            return Check.State.OK;
        }
        return what.endsWith(missing) && reports.counts().containsKey(what.replace(missing, mounted))
                ? Check.State.NOTE
                : Check.State.FAILS;
    }

    /** What fails stands first: that is what the page is opened for. */
    private String page(List<Check> checks, Optional<String> keys, Locale locale, String host) {
        boolean chinese = locale.getLanguage().equals("zh");
        String title = chinese ? "AidRoll 应助 · 诊断" : "AidRoll · diagnostics";
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(chinese ? "zh-CN" : "en")
                .append("\"><head><meta charset=\"UTF-8\"><title>")
                .append(title)
                .append(
                        "</title><meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"")
                .append(Html.escape(host + "aidroll/diagnostics.css?v=" + version))
                .append("\">")
                .append(keys.map(here -> script(host)).orElse(""))
                .append("</head><body><main><p><a href=\"")
                .append(Html.escape(host))
                .append(chinese ? "\">← 返回系统首页</a></p><h1>" : "\">← Back to the system</a></p><h1>")
                .append(title)
                .append("</h1><p>")
                .append(tally(checks, chinese))
                .append("</p><table><thead><tr><th scope=\"col\">")
                .append(
                        chinese
                                ? "状态</th><th scope=\"col\">项目</th><th scope=\"col\">说明"
                                : "State</th><th scope=\"col\">Part</th><th scope=\"col\">Detail")
                .append("</th></tr></thead><tbody>\n");
        checks.stream()
                .sorted(Comparator.comparing(Check::state).reversed())
                .forEach(check -> row(page, check, chinese));
        return page.append("</tbody></table>")
                .append(keys.map(fingerprint -> KeyBackupSection.of(fingerprint, chinese, version))
                        .orElse(""))
                .append("</main></body></html>\n")
                .toString();
    }

    private String script(String host) {
        return "<script type=\"module\" src=\"" + Html.escape(host + "aidroll/key-backup.js?v=" + version)
                + "\"></script>";
    }

    private static String tally(List<Check> checks, boolean chinese) {
        long fails = count(checks, Check.State.FAILS);
        long notes = count(checks, Check.State.NOTE);
        return chinese
                ? "异常 " + fails + " 项，注意 " + notes + " 项，共 " + checks.size() + " 项。"
                : fails + " fail, " + notes + " to note, " + checks.size() + " in all.";
    }

    private static long count(List<Check> checks, Check.State state) {
        return checks.stream().filter(check -> check.state() == state).count();
    }

    private static void row(StringBuilder page, Check check, boolean chinese) {
        page.append("<tr class=\"")
                .append(check.state().name().toLowerCase(Locale.ROOT))
                .append("\"><td>")
                .append(state(check.state(), chinese))
                .append("</td><th scope=\"row\">")
                .append(Html.escape(DiagnosticsWords.name(check.name(), chinese)))
                .append("</th><td>")
                .append(Html.escape(DiagnosticsWords.detail(check.detail(), chinese))
                        .replace("\n", "<br>"))
                .append("</td></tr>\n");
    }

    private static String state(Check.State state, boolean chinese) {
        return switch (state) {
            case OK -> chinese ? "正常" : "OK";
            case NOTE -> chinese ? "注意" : "Note";
            case FAILS -> chinese ? "异常" : "Fails";
        };
    }
}

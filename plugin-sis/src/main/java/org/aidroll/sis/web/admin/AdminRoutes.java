package org.aidroll.sis.web.admin;

import java.util.List;
import java.util.function.Supplier;
import org.aidroll.sis.host.UiSlot;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.store.AuditReader;
import org.aidroll.sis.web.Check;
import org.aidroll.sis.web.EdgeServices;
import org.aidroll.sis.web.Route;

/** The addresses for those who look after the plugin, and those of its menu. */
public final class AdminRoutes {
    private AdminRoutes() {}

    /**
     * The addresses.
     *
     * @param accessLog reads what was written down of who saw and did what
     * @param settings the settings
     * @param slots the places in the host's pages
     * @param checks the lines of diagnostics
     * @param backups where a copy of the keys is confirmed
     */
    public static List<Route> of(
            EdgeServices edge,
            Supplier<AuditReader> accessLog,
            Settings settings,
            List<UiSlot> slots,
            Supplier<List<Check>> checks,
            KeyBackupDesk backups) {
        var reports = new MountReports();
        var menu = new MenuResource(edge.permissions());
        var log = new AccessLogResource(accessLog, edge.permissions(), edge.audit(), edge.version());
        var shown = new SettingsResource(settings, edge.permissions(), edge.version());
        var mounts = new MountReportResource(slots, reports);
        var diagnostics = new DiagnosticsResource(checks, reports, edge.permissions(), backups, edge.version());
        var backup = new KeyBackupResource(backups, edge.permissions(), edge.audit());
        return List.of(
                Route.get("/api/menu", menu::show),
                Route.get("/admin/access-log", log::page),
                Route.get("/api/access-log", log::show),
                Route.get("/api/access-log.xlsx", log::sheet),
                Route.get("/admin/settings", shown::page),
                Route.get("/api/settings", shown::show),
                Route.post("/api/mounts/report", mounts::take),
                Route.post("/api/key-backup", backup::confirm),
                Route.get("/admin/diagnostics", diagnostics::show));
    }
}

package org.aidroll.sis.web.admin;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.settings.KnownSettings;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.settings.StatedSetting;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.ScriptedPage;
import org.aidroll.tabular.Nearest;

/**
 * {@code GET /api/settings}, and the page over it: what each setting says, what was written for it and where, and what
 * was written that nobody reads. They are changed in their files: a page could be made to change what protects it.
 */
final class SettingsResource {
    private final Settings settings;
    private final PermissionCheck permissions;
    private final ScriptedPage page;

    SettingsResource(Settings settings, PermissionCheck permissions, String version) {
        this.settings = settings;
        this.permissions = permissions;
        this.page = new ScriptedPage("aid-settings", "settings-page.js", "插件设置", "Settings", version);
    }

    void page(Exchange exchange) throws IOException {
        if (permissions.permits(exchange.actor(), Capability.DIAGNOSTICS_READ)) {
            page.show(exchange);
        } else {
            exchange.problem(Problem.notFound());
        }
    }

    void show(Exchange exchange) throws IOException {
        if (permissions.permits(exchange.actor(), Capability.DIAGNOSTICS_READ)) {
            exchange.json(view(exchange.locale()));
        } else {
            exchange.problem(Problem.notFound());
        }
    }

    private SettingsView view(Locale locale) {
        List<StatedSetting> stated = settings.stated();
        List<SettingsView.Row> rows = KnownSettings.names().stream()
                .map(name -> new SettingsView.Row(
                        Settings.PREFIX + name, KnownSettings.says(name, locale), written(name, stated)))
                .toList();
        List<SettingsView.Unknown> unknown = stated.stream()
                .filter(setting -> setting.known().isEmpty())
                .map(setting -> new SettingsView.Unknown(
                        Settings.PREFIX + setting.name(),
                        setting.source(),
                        Settings.PREFIX + Nearest.to(setting.name(), KnownSettings.names())))
                .toList();
        return new SettingsView(rows, unknown);
    }

    private static List<SettingsView.Stated> written(String name, List<StatedSetting> stated) {
        return stated.stream()
                .filter(setting -> setting.known().equals(name))
                .map(setting ->
                        new SettingsView.Stated(Settings.PREFIX + setting.name(), setting.value(), setting.source()))
                .toList();
    }
}

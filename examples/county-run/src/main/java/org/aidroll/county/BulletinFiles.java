package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.api.report.Bulletin;
import org.aidroll.api.report.Bulletin.Audience;
import org.aidroll.engine.AidEngines;
import org.aidroll.tabular.WorkbookWriter;

/**
 * The monthly bulletin (通报): {@code bulletin.html} and {@code bulletin.xlsx} for the county's own offices, {@code
 * bulletin-public.html} for everybody, and the funnel plot of the latter as a picture of its own, {@code funnel.svg}.
 */
final class BulletinFiles {
    private final Bulletin bulletin;

    BulletinFiles(CountyResult result) {
        Map<String, String> names = new HashMap<>();
        result.request().roll().schools().forEach(school -> names.put(school.code(), school.name()));
        var scores = result.errorRates();
        // No clock: it is dated by the day of assessment, and what is wrong is to be cured by the end of the month
        // after.
        bulletin = Bulletin.of(
                "县（区划代码 " + result.settings().division().code() + "）",
                scores,
                ScoreSettings.defaults(),
                names,
                result.settings().assessmentDate(),
                scores.month().plusMonths(1).atEndOfMonth());
    }

    void write(Path folder) throws IOException {
        var writer = AidEngines.bulletinWriter();
        var ofAll = bulletin.forAudience(Audience.PUBLIC);
        Files.writeString(folder.resolve("bulletin.html"), writer.html(bulletin, Locale.CHINESE));
        Files.writeString(folder.resolve("bulletin-public.html"), writer.html(ofAll, Locale.CHINESE));
        Files.writeString(folder.resolve("funnel.svg"), writer.funnelPlot(ofAll, Locale.CHINESE));
        try (var book = WorkbookWriter.create(folder.resolve("bulletin.xlsx"), "差错率通报")) {
            writer.sheets(bulletin, Locale.CHINESE, book);
        }
    }
}

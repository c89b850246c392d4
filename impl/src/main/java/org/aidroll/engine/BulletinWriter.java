package org.aidroll.engine;

import java.io.IOException;
import java.util.Locale;
import org.aidroll.api.report.Bulletin;
import org.aidroll.report.bulletin.BulletinHtml;
import org.aidroll.report.bulletin.BulletinSheets;
import org.aidroll.tabular.WorkbookWriter;
import org.apiguardian.api.API;

/**
 * Writes a monthly bulletin (通报), in Chinese for a Chinese locale, else in English. The same bulletin gives the same
 * characters. Whatever a school is called, its name is never taken for a formula, a tag or a command.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BulletinWriter {
    BulletinWriter() {}

    /** One HTML page that needs nothing else: no script, nothing loaded; prints on A4. */
    public String html(Bulletin bulletin, Locale locale) {
        return BulletinHtml.page(bulletin, locale);
    }

    /**
     * The funnel plot as an SVG picture: records across, rates upwards, between the lines what chance explains. It is in
     * the page too; what it shows is told in words in its description.
     */
    public String funnelPlot(Bulletin bulletin, Locale locale) {
        return BulletinHtml.funnelPlot(bulletin, locale);
    }

    /**
     * Three sheets of a workbook, behind those there are: the schools' figures, what is said of each school, the errors.
     *
     * @throws IOException if they cannot be written
     */
    public void sheets(Bulletin bulletin, Locale locale, WorkbookWriter book) throws IOException {
        BulletinSheets.write(bulletin, locale, book);
    }
}

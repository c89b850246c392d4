package org.aidroll.report.bulletin;

import java.util.List;
import java.util.Locale;
import org.aidroll.api.report.Bulletin;
import org.aidroll.report.bulletin.Section.Column;

/** A bulletin as one page that needs nothing else: to read, to print on A4, and to have read aloud. */
public final class BulletinHtml {
    private static final String STYLE =
            """
            @page{size:A4;margin:16mm 14mm}
            @page wide{size:A4 landscape}
            body{font:15px/1.6 "Noto Serif CJK SC",SimSun,"Songti SC",serif;color:#111;max-width:1080px;margin:2em auto;padding:0 1em}
            h1{font-size:24px;text-align:center;margin:0 0 .2em}
            .subtitle{text-align:center;margin:0 0 1.5em}
            h2{font-size:17px;margin:1.6em 0 .5em;break-after:avoid}
            p{margin:.4em 0;overflow-wrap:anywhere}
            table{border-collapse:collapse;width:100%;font-size:13px;line-height:1.35}
            th,td{border:1px solid #777;padding:3px 5px;text-align:left;vertical-align:top}
            thead th{background:#eee;text-align:center;vertical-align:middle}
            td,tbody th{overflow-wrap:break-word}
            .wide td{white-space:nowrap}
            thead th{word-break:keep-all}
            tbody th{min-width:5em}
            .wide tbody th{min-width:9em}
            tbody th{font-weight:normal}
            td.n{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal;white-space:nowrap}
            .scroll{overflow-x:auto}
            .note{font-size:13px;color:#333}
            figure{margin:1em 0;break-inside:avoid}
            figure svg{width:100%;height:auto;max-width:760px;display:block;margin:auto}
            figcaption{font-size:13px}
            .signatures{display:flex;justify-content:space-between;margin:3em 0 1em}
            .signatures span{flex:1}
            @media print{body{max-width:none;margin:0;padding:0;font-size:11pt}table,.note,figcaption{font-size:8.5pt}
            thead{display:table-header-group}tr{break-inside:avoid}.wide{page:wide}.scroll{overflow:visible}}
            """;
    private static final int WIDE = 12;

    private final StringBuilder out = new StringBuilder();
    private final Content content;
    private final FunnelPlot plot;

    private BulletinHtml(Bulletin bulletin, Locale locale) {
        content = new Content(bulletin, locale);
        plot = new FunnelPlot(bulletin, content);
    }

    /** The whole page. */
    public static String page(Bulletin bulletin, Locale locale) {
        return new BulletinHtml(bulletin, locale).page();
    }

    /** The funnel plot alone. */
    public static String funnelPlot(Bulletin bulletin, Locale locale) {
        return new BulletinHtml(bulletin, locale).funnel();
    }

    private String funnel() {
        return new FunnelSvg(plot, content.wording()).draw();
    }

    private String page() {
        var wording = content.wording();
        String language = wording.locale().equals(Locale.CHINESE) ? "zh-CN" : "en";
        out.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        out.append(Markup.escaped(content.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n");
        out.append("</head>\n<body>\n<main>\n<h1><bdi>")
                .append(Markup.escaped(content.title()))
                .append("</bdi></h1>\n");
        out.append("<p class=\"subtitle\">")
                .append(Markup.escaped(content.subtitle()))
                .append("</p>\n");
        section(content.summary());
        section(content.bands());
        figure();
        section(content.table());
        section(content.sentences());
        content.errors().forEach(this::section);
        List<Section> end = content.end();
        section(end.get(0));
        signatures();
        end.subList(1, end.size()).forEach(this::section);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void figure() {
        out.append("<figure>\n").append(funnel()).append("<figcaption>\n");
        plot.words().forEach(words -> paragraph("", words));
        out.append("</figcaption>\n</figure>\n");
    }

    private void section(Section section) {
        boolean wide = section.columns().size() > WIDE;
        out.append(wide ? "<section class=\"wide\">\n<h2>" : "<section>\n<h2>");
        out.append(Markup.escaped(section.title())).append("</h2>\n");
        section.paragraphs().forEach(words -> paragraph("", words));
        if (!section.columns().isEmpty()) {
            table(section);
        }
        section.notes().forEach(words -> paragraph(" class=\"note\"", words));
        out.append("</section>\n");
    }

    private void table(Section section) {
        // A wide table scrolls on a small screen; who has no mouse must be able to reach it.
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Markup.escaped(section.title()))
                .append("\">\n<table>\n<thead>\n<tr>");
        for (Column column : section.columns()) {
            out.append("<th scope=\"col\">")
                    .append(Markup.escaped(column.head()))
                    .append("</th>");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (List<Entry> row : section.rows()) {
            out.append("<tr>");
            int header = header(row);
            for (int i = 0; i < row.size(); i++) {
                field(row.get(i), i == header);
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    /** The first words of a row say what it is about. */
    private static int header(List<Entry> row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isNumber() && !row.get(i).text().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private void field(Entry entry, boolean header) {
        String tag = header ? "th" : "td";
        out.append('<').append(tag).append(header ? " scope=\"row\"" : entry.isNumber() ? " class=\"n\"" : "");
        out.append("><bdi>")
                .append(Markup.escaped(entry.text()))
                .append("</bdi></")
                .append(tag)
                .append('>');
    }

    private void paragraph(String attributes, String words) {
        out.append("<p")
                .append(attributes)
                .append('>')
                .append(Markup.escaped(words))
                .append("</p>\n");
    }

    private void signatures() {
        out.append("<p class=\"signatures\">");
        for (String place : List.of("made", "checked", "head")) {
            out.append("<span>")
                    .append(Markup.escaped(content.wording().say("signatures." + place)))
                    .append("</span>");
        }
        out.append("</p>\n");
    }
}

package org.aidroll.report.bulletin;

import static org.aidroll.report.bulletin.FunnelScale.BOTTOM;
import static org.aidroll.report.bulletin.FunnelScale.HEIGHT;
import static org.aidroll.report.bulletin.FunnelScale.LEFT;
import static org.aidroll.report.bulletin.FunnelScale.RIGHT;
import static org.aidroll.report.bulletin.FunnelScale.TOP;
import static org.aidroll.report.bulletin.FunnelScale.WIDTH;
import static org.aidroll.report.bulletin.FunnelScale.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.aidroll.api.errorrate.RateInterval;
import org.aidroll.errorrate.statistics.FunnelLimits;

/** Draws a funnel plot as SVG, in grey and two colours that print and that the colour-blind tell apart. */
final class FunnelSvg {
    private static final String STYLE =
            "text{font:12px 'Noto Sans CJK SC','Microsoft YaHei',SimSun,sans-serif;fill:#222}"
                    + ".axis{stroke:#222}.grid{stroke:#ddd}.mean{stroke:#222;stroke-dasharray:6 3}"
                    + ".inner{fill:none;stroke:#1f5fa8;stroke-dasharray:4 3}.outer{fill:none;stroke:#1f5fa8}"
                    + ".few{fill:#f3efe0}.school{fill:#fff;stroke:#333}.high{fill:#f2b134;stroke:#333}.above{fill:#b3261e;stroke:#333}"
                    + ".low{fill:#2e7d5b;stroke:#333}.small{font-size:11px;fill:#555}";
    private static final int STEPS = 160;
    private static final int NAME = 14;
    private static final int[] TICKS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000
    };

    private final FunnelPlot plot;
    private final FunnelScale scale;
    private final Wording wording;
    private final StringBuilder out = new StringBuilder();

    FunnelSvg(FunnelPlot plot, Wording wording) {
        this.plot = plot;
        this.wording = wording;
        this.scale = plot.scale();
    }

    String draw() {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(WIDTH))
                .append(' ')
                .append(number(HEIGHT))
                .append("\" role=\"img\" aria-labelledby=\"funnel-title funnel-words\" lang=\"")
                .append(wording.locale().getLanguage())
                .append("\">\n<title id=\"funnel-title\">")
                .append(Markup.escaped(wording.say("funnel.title")))
                .append("</title>\n<desc id=\"funnel-words\">")
                .append(Markup.escaped(String.join(" ", plot.words())))
                .append("</desc>\n<style>")
                .append(STYLE)
                .append("</style>\n");
        if (!plot.drawn().isEmpty()) {
            few();
            axes();
            limits(plot.outer(), "outer", "funnel.outer");
            limits(plot.inner(), "inner", "funnel.inner");
            mean();
            plot.drawn().forEach(this::school);
            plot.drawn().stream()
                    .filter(line -> plot.isAbove(line) || plot.isHigh(line))
                    .forEach(new Labels()::put);
        }
        return out.append("</svg>\n").toString();
    }

    private void few() {
        int enough = plot.enough(scale.most());
        if (enough > scale.least()) {
            double right = scale.x(enough);
            out.append("<rect class=\"few\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>%n"
                    .formatted(number(LEFT), number(TOP), number(right - LEFT), number(BOTTOM - TOP))
                    .replace("\r", ""));
            text("small", LEFT + 6, BOTTOM - 8, "start", wording.say("funnel.few"));
        }
    }

    private void axes() {
        for (int tick : TICKS) {
            if (tick >= scale.least() && tick <= scale.most()) {
                line("grid", scale.x(tick), TOP, scale.x(tick), BOTTOM);
                text("", scale.x(tick), BOTTOM + 18, "middle", Integer.toString(tick));
            }
        }
        double step = step(scale.top());
        for (int i = 0; i * step <= scale.top(); i++) {
            line("grid", LEFT, scale.y(i * step), RIGHT, scale.y(i * step));
            text("", LEFT - 8, scale.y(i * step) + 4, "end", Percent.bound(i * step));
        }
        line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
        line("axis", LEFT, TOP, LEFT, BOTTOM);
        text("", (LEFT + RIGHT) / 2, BOTTOM + 42, "middle", wording.say("funnel.x"));
        text("", LEFT - 8, TOP - 9, "end", wording.say("funnel.y"));
    }

    /** About five steps of 1, 2 or 5 and zeros. */
    private static double step(double top) {
        double decade = Math.pow(10, Math.floor(Math.log10(top / 5)));
        for (int times : new int[] {1, 2, 5}) {
            if (top / 5 <= times * decade) {
                return times * decade;
            }
        }
        return 10 * decade;
    }

    private void limits(FunnelLimits limits, String look, String label) {
        curve(look, limits, RateInterval::high);
        curve(look, limits, RateInterval::low);
        text("small", RIGHT + 4, scale.y(limits.of(scale.most()).high()) + 4, "start", wording.say(label));
    }

    private void curve(String look, FunnelLimits limits, ToDoubleFunction<RateInterval> side) {
        out.append("<polyline class=\"").append(look).append("\" points=\"");
        int before = 0;
        for (int step = 0; step <= STEPS; step++) {
            double share = (double) step / STEPS;
            int n = (int) Math.round(scale.least() * Math.pow((double) scale.most() / scale.least(), share));
            if (n > before) {
                out.append(before == 0 ? "" : " ")
                        .append(number(scale.x(n)))
                        .append(',')
                        .append(number(scale.y(side.applyAsDouble(limits.of(n)))));
                before = n;
            }
        }
        out.append("\"/>\n");
    }

    private void mean() {
        double y = scale.y(plot.rate());
        line("mean", LEFT, y, RIGHT, y);
        text("small", RIGHT - 4, y - 5, "end", wording.say("funnel.rate", Percent.of(plot.rate())));
    }

    private void school(SchoolLine line) {
        double x = scale.x(line.count().n());
        double y = scale.y(line.count().rate());
        String look = plot.isAbove(line) ? "above" : plot.isHigh(line) ? "high" : plot.isLow(line) ? "low" : "school";
        String shape = scale.isBeyond(line.count().rate())
                ? "<path d=\"M%s %s l5 9 h-10 z\"".formatted(number(x), number(TOP))
                : "<circle cx=\"%s\" cy=\"%s\" r=\"4\"".formatted(number(x), number(y));
        out.append(shape)
                .append(" class=\"")
                .append(look)
                .append("\"><title>")
                .append(Markup.escaped(plot.point(line)))
                .append("</title>")
                .append(shape.startsWith("<path") ? "</path>\n" : "</circle>\n");
    }

    /** Names beside schools, none over another. */
    private final class Labels {
        private final List<double[]> places = new ArrayList<>();

        void put(SchoolLine line) {
            double x = scale.x(line.count().n());
            double y = Math.max(TOP + 10, scale.y(line.count().rate()));
            boolean left = x > (LEFT + RIGHT) / 2;
            while (isTaken(x, y)) {
                y += 13;
            }
            if (y < BOTTOM) {
                places.add(new double[] {x, y});
                text("small", left ? x - 8 : x + 8, y + 4, left ? "end" : "start", shortened(line));
            }
        }

        private boolean isTaken(double x, double y) {
            return places.stream().anyMatch(place -> Math.abs(place[1] - y) < 13 && Math.abs(place[0] - x) < 170);
        }

        private String shortened(SchoolLine line) {
            String name = line.name();
            int length = name.codePointCount(0, name.length());
            return line.number() + " "
                    + (length <= NAME ? name : name.substring(0, name.offsetByCodePoints(0, NAME - 1)) + "…");
        }
    }

    private void line(String look, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                        .formatted(look, number(x1), number(y1), number(x2), number(y2)))
                .append('\n');
    }

    private void text(String look, double x, double y, String anchor, String words) {
        out.append("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">"
                        .formatted(look, number(x), number(y), anchor))
                .append(Markup.escaped(words))
                .append("</text>\n");
    }
}

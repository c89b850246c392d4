package org.aidroll.report.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.aidroll.api.errorrate.Band;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolScore;
import org.aidroll.api.report.Bulletin;
import org.aidroll.errorrate.statistics.Score;
import org.aidroll.report.bulletin.Section.Column;

/** What a bulletin says of the schools. */
final class SchoolSections {
    private final Bulletin bulletin;
    private final Wording wording;
    private final Schools schools;
    private final SchoolSentence sentence;

    SchoolSections(Bulletin bulletin, Wording wording, Schools schools, SchoolSentence sentence) {
        this.bulletin = bulletin;
        this.wording = wording;
        this.schools = schools;
        this.sentence = sentence;
    }

    Section bands() {
        String good = Percent.bound(bulletin.settings().goodRate());
        String bad = Percent.bound(bulletin.settings().badRate());
        List<List<Entry>> rows = Arrays.stream(Band.values())
                .map(band -> {
                    var in = schools.lines().stream()
                            .filter(line -> line.score().figures().verdict().band() == band)
                            .toList();
                    return List.of(
                            Entry.of(wording.name(band)),
                            Entry.of(wording.say("band." + band, good, bad)),
                            Entry.of(in.size()),
                            Entry.of(in.stream()
                                    .map(SchoolLine::name)
                                    .collect(Collectors.joining(wording.say("list.comma")))));
                })
                .toList();
        return Section.table(
                wording.say("section.bands"),
                List.of(
                        wording.column("band", 12),
                        wording.column("meaning", 40),
                        wording.column("schools", 8),
                        wording.column("names", 60)),
                rows);
    }

    Section table() {
        List<List<Entry>> rows =
                new ArrayList<>(schools.lines().stream().map(this::row).toList());
        rows.add(total());
        var section = Section.table(wording.say("section.schools"), columns(), rows)
                .withNote(wording.say("note.read"))
                .withNote(wording.say("note.shrunk"))
                .withNote(wording.say("note.outlier") + wording.say("list.sentence") + wording.say("note.days"));
        return schools.hidesAny() ? section.withNote(wording.say("note.hidden")) : section;
    }

    private List<Column> columns() {
        return List.of(
                wording.column("number", 5),
                wording.column("school", 26),
                wording.column("code", 12),
                wording.column("n", 7),
                wording.column("x", 7),
                wording.column("rate", 9),
                wording.column("low", 9),
                wording.column("high", 9),
                wording.column("shrunk", 9),
                wording.column("rank", 10),
                wording.column("band", 9),
                wording.column("trend", 9),
                wording.column("score", 7),
                wording.column("unverifiable", 7),
                wording.column("pending", 6),
                wording.column("cured", 8),
                wording.column("days", 8));
    }

    private List<Entry> row(SchoolLine line) {
        var score = line.score();
        var count = line.count();
        boolean known = !line.isEmpty();
        return List.of(
                Entry.of(line.number()),
                Entry.of(line.name() + (score.figures().outlier() ? " " + wording.say("outlier") : "")),
                Entry.of(score.school()),
                count(line, count.n()),
                line.hidden() ? hidden() : Entry.of(count.x()),
                figure(line, Entry.share(count.rate())),
                figure(line, Entry.share(score.figures().interval().low())),
                figure(line, Entry.share(score.figures().interval().high())),
                figure(line, Entry.share(score.figures().shrunk())),
                figure(line, Entry.of(rank(score))),
                Entry.of(wording.name(score.figures().verdict().band())),
                Entry.of(known ? wording.name(score.figures().trend()) : ""),
                figure(line, Entry.of(Score.shown(score.figures().score()).toPlainString())),
                count(line, count.unverifiable()),
                count(line, count.pending()),
                figure(line, Entry.share(score.errors().curedShare())),
                figure(line, Entry.of(days(score.errors().medianCureDays()))));
    }

    private List<Entry> total() {
        boolean hidden = schools.hidesTotal();
        List<Entry> row = new ArrayList<>(List.of(
                Entry.of(""),
                Entry.of(wording.say("column.total")),
                Entry.of(""),
                sum(schools.sum(SchoolCount::n)),
                hidden ? hidden() : Entry.of(schools.x()),
                hidden ? hidden() : Entry.share(schools.rate()),
                hidden || schools.n() == 0
                        ? Entry.of("")
                        : Entry.share(schools.interval().low()),
                hidden || schools.n() == 0
                        ? Entry.of("")
                        : Entry.share(schools.interval().high())));
        while (row.size() < columns().size()) {
            row.add(Entry.of(""));
        }
        return row;
    }

    Section sentences() {
        return Section.of(
                wording.say("section.sentences"),
                schools.lines().stream()
                        .map(line -> line.number() + ". " + sentence.of(line))
                        .toList());
    }

    Section ordered() {
        var few = Band.TOO_FEW;
        List<List<Entry>> rows = schools.lines().stream()
                .filter(SchoolLine::isDrawn)
                .sorted(Comparator.comparingDouble(
                                (SchoolLine line) -> line.score().figures().shrunk())
                        .thenComparing(line -> line.score().school()))
                .map(line -> List.of(
                        Entry.of(line.name()),
                        Entry.of(line.count().n()),
                        Entry.share(line.score().figures().shrunk()),
                        Entry.of(rank(line.score())),
                        Entry.of(line.score().figures().verdict().band() == few ? wording.say("ordered.few") : "")))
                .toList();
        return Section.table(
                        wording.say("section.ordered"),
                        List.of(
                                wording.column("school", 30),
                                wording.column("n", 10),
                                wording.column("shrunk", 12),
                                wording.column("rank", 12),
                                wording.column("remark", 20)),
                        rows)
                .withParagraph(wording.say("ordered.warning"));
    }

    private Entry sum(int count) {
        return Entry.of(count);
    }

    private Entry count(SchoolLine line, int count) {
        return bulletin.isPublic()
                        && (Masking.isSmall(count)
                                || (line.hidden()
                                        && Masking.isSmall(line.count().n())))
                ? hidden()
                : Entry.of(count);
    }

    /** Nothing of a school without records, nothing to be seen of one whose errors could be worked out. */
    private Entry figure(SchoolLine line, Entry entry) {
        if (line.isEmpty()) {
            return Entry.of("");
        }
        return line.hidden() ? hidden() : entry;
    }

    private Entry hidden() {
        return Entry.of(wording.say("hidden"));
    }

    /** Whole places, outwards: the interval is never shown narrower than it is. */
    private static String rank(SchoolScore score) {
        return score.figures()
                .rank()
                .map(rank -> (int) Math.floor(rank.low()) + "–" + (int) Math.ceil(rank.high()))
                .orElse("");
    }

    private static String days(double days) {
        return Double.isFinite(days)
                ? BigDecimal.valueOf(days)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }
}

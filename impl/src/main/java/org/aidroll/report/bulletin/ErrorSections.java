package org.aidroll.report.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.errorrate.Direction;
import org.aidroll.api.errorrate.ErrorTally;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.RuleCount;
import org.aidroll.api.errorrate.SchoolScore;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.report.Bulletin;

/** What a bulletin says of the errors themselves: which, made where, and who answers for them. */
final class ErrorSections {
    private final Bulletin bulletin;
    private final Wording wording;
    private final SchoolSentence sentence;

    ErrorSections(Bulletin bulletin, Wording wording, SchoolSentence sentence) {
        this.bulletin = bulletin;
        this.wording = wording;
        this.sentence = sentence;
    }

    private record Kind(Severity severity, Direction direction, ReviewLevel origin) {}

    Section errors() {
        Map<Kind, Integer> tallies = new TreeMap<>(Comparator.comparing(Kind::severity)
                .thenComparing(Kind::direction)
                .thenComparing(Kind::origin));
        for (SchoolScore school : bulletin.scores().schools()) {
            for (ErrorTally tally : school.errors().tallies()) {
                tallies.merge(
                        new Kind(tally.severity(), tally.direction(), tally.origin()), tally.errors(), Integer::sum);
            }
        }
        if (tallies.isEmpty()) {
            return Section.of(wording.say("section.errors"), List.of(wording.say("errors.none")));
        }
        List<Integer> counts = List.copyOf(tallies.values());
        var masking = masking(counts);
        List<List<Entry>> rows = new ArrayList<>();
        for (Kind kind : tallies.keySet()) {
            rows.add(List.of(
                    Entry.of(wording.name(kind.severity())),
                    Entry.of(wording.name(kind.direction())),
                    Entry.of(wording.name(kind.origin())),
                    shown(masking.hides(rows.size()), counts.get(rows.size()))));
        }
        rows.add(List.of(
                Entry.of(wording.say("column.total")),
                Entry.of(""),
                Entry.of(""),
                shown(
                        masking.hidesTotal(),
                        counts.stream().mapToInt(Integer::intValue).sum())));
        var section = Section.table(
                wording.say("section.errors"),
                List.of(
                        wording.column("severity", 14),
                        wording.column("direction", 18),
                        wording.column("origin", 24),
                        wording.column("errors", 12)),
                rows);
        String commonest = sentence.commonest(rules());
        return commonest.isEmpty() ? section : section.withNote(wording.say("errors.rules", commonest));
    }

    /** The rules of the whole county, the commonest first. */
    private List<RuleCount> rules() {
        Map<String, Integer> rules = new TreeMap<>();
        for (SchoolScore school : bulletin.scores().schools()) {
            school.errors().rules().forEach(rule -> rules.merge(rule.rule(), rule.errors(), Integer::sum));
        }
        return rules.entrySet().stream()
                .map(rule -> new RuleCount(rule.getKey(), rule.getValue()))
                .sorted(Comparator.comparingInt(RuleCount::errors).reversed().thenComparing(RuleCount::rule))
                .toList();
    }

    Section departments() {
        var departments = bulletin.scores().departments();
        String title = wording.say("section.departments");
        if (departments.isEmpty()) {
            return Section.of(title, List.of(wording.say("departments.none")));
        }
        return Section.table(
                        title,
                        List.of(
                                wording.column("source", 40),
                                wording.column("records", 14),
                                wording.column("errors", 12)),
                        departments.stream()
                                .map(list -> List.of(
                                        Entry.of(list.source()),
                                        shown(isHidden(list.records()), list.records()),
                                        shown(isHidden(list.errors()) || isHidden(list.records()), list.errors())))
                                .toList())
                .withNote(wording.say("departments.note"));
    }

    Section reviewers() {
        var reviewers = bulletin.scores().reviewers();
        String title = wording.say("section.reviewers");
        if (reviewers.isEmpty()) {
            return Section.of(title, List.of(wording.say("reviewers.none")));
        }
        Map<ReviewLevel, Integer> numbers = new EnumMap<>(ReviewLevel.class);
        List<List<Entry>> rows = new ArrayList<>();
        for (var reviewer : reviewers) {
            int number = numbers.merge(reviewer.level(), 1, Integer::sum);
            String level = wording.name(reviewer.level());
            boolean made = isHidden(reviewer.made()) || isHidden(reviewer.entered());
            boolean passed = isHidden(reviewer.passed()) || isHidden(reviewer.present());
            rows.add(List.of(
                    Entry.of(level),
                    Entry.of(bulletin.isPublic() ? wording.say("person", level, number) : reviewer.person()),
                    shown(isHidden(reviewer.entered()), reviewer.entered()),
                    shown(made, reviewer.made()),
                    made ? hidden() : Entry.share(reviewer.makeRate()),
                    shown(passed, reviewer.present()),
                    shown(passed, reviewer.passed()),
                    passed ? hidden() : Entry.share(reviewer.escapeRate())));
        }
        Map<String, Integer> widths = new LinkedHashMap<>();
        widths.put("level", 14);
        widths.put("person", 20);
        widths.put("entered", 10);
        widths.put("made", 10);
        widths.put("makeRate", 10);
        widths.put("present", 12);
        widths.put("passed", 10);
        widths.put("escapeRate", 10);
        return Section.table(
                title,
                widths.entrySet().stream()
                        .map(column -> wording.column(column.getKey(), column.getValue()))
                        .toList(),
                rows);
    }

    private Masking masking(List<Integer> counts) {
        return bulletin.isPublic() ? Masking.of(counts) : Masking.none(counts.size());
    }

    private boolean isHidden(int count) {
        return bulletin.isPublic() && Masking.isSmall(count);
    }

    private Entry shown(boolean hidden, int count) {
        return hidden ? hidden() : Entry.of(count);
    }

    private Entry hidden() {
        return Entry.of(wording.say("hidden"));
    }
}

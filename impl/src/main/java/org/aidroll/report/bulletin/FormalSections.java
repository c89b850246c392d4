package org.aidroll.report.bulletin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.aidroll.api.errorrate.Direction;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolErrors;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.Bulletin;

/** What makes a bulletin a document: the whole county's figures, deadlines, appeals, corrections and digests. */
final class FormalSections {
    private final Bulletin bulletin;
    private final Wording wording;
    private final Schools schools;

    FormalSections(Bulletin bulletin, Wording wording, Schools schools) {
        this.bulletin = bulletin;
        this.wording = wording;
        this.schools = schools;
    }

    Section summary() {
        List<String> said = new ArrayList<>();
        int n = schools.n();
        if (n == 0) {
            said.add(wording.say("summary.empty"));
        } else if (schools.hidesTotal()) {
            said.add(wording.say("summary.hidden", schools.lines().size(), n));
        } else {
            var interval = schools.interval();
            said.add(wording.say(
                    "summary.count",
                    schools.lines().size(),
                    n,
                    schools.x(),
                    Percent.of(schools.rate()),
                    Percent.of(interval.low()),
                    Percent.of(interval.high())));
        }
        open(n).ifPresent(said::add);
        cured(said);
        payments(said);
        var rules = bulletin.scores().rules();
        said.add(wording.say("summary.rules", rules.id(), rules.version(), rules.digest(), frameDigest()));
        return Section.of(wording.say("section.summary"), said);
    }

    private Optional<String> open(int n) {
        int unverifiable = schools.sum(SchoolCount::unverifiable);
        int pending = schools.sum(SchoolCount::pending);
        if (unverifiable + pending == 0 || n == 0) {
            return Optional.empty();
        }
        boolean hidden = bulletin.isPublic() && (Masking.isSmall(unverifiable) || Masking.isSmall(pending));
        return Optional.of(
                hidden || schools.hidesTotal()
                        ? wording.say("summary.open.hidden", count(unverifiable), count(pending))
                        : wording.say(
                                "summary.open",
                                unverifiable,
                                pending,
                                Percent.of((double) (schools.x() + unverifiable + pending) / n)));
    }

    private String count(int count) {
        return bulletin.isPublic() && Masking.isSmall(count) ? wording.say("hidden") : Integer.toString(count);
    }

    private void cured(List<String> said) {
        int errors = sum(SchoolErrors::errors);
        int cured = sum(SchoolErrors::cured);
        int inTime = sum(SchoolErrors::curedInTime);
        if (errors + inTime > 0) {
            boolean hidden = bulletin.isPublic() && (Masking.isSmall(errors) || Masking.isSmall(cured));
            String share = errors == 0 || hidden ? wording.say("hidden") : Percent.of((double) cured / errors);
            said.add(wording.say(
                    "summary.cured", count(errors), count(cured), errors == 0 ? "–" : share, count(inTime)));
        }
    }

    private int sum(ToIntFunction<SchoolErrors> part) {
        return bulletin.scores().schools().stream()
                .mapToInt(school -> part.applyAsInt(school.errors()))
                .sum();
    }

    private void payments(List<String> said) {
        Money due = Money.ZERO;
        Money over = Money.ZERO;
        Money under = Money.ZERO;
        for (var school : bulletin.scores().schools()) {
            var payments = school.errors().payments();
            due = due.plus(payments.due());
            over = over.plus(payments.over());
            under = under.plus(payments.under());
        }
        if (due.isPositive()) {
            boolean hidden = isFew(Direction.OVER) || isFew(Direction.UNDER);
            String unseen = wording.say("hidden");
            said.add(wording.say(
                    "summary.payments",
                    due.yuan(),
                    hidden ? unseen : over.yuan(),
                    hidden ? unseen : under.yuan(),
                    hidden ? unseen : Percent.of((double) over.plus(under).fen() / due.fen())));
        }
    }

    /** Whether an amount would be that of one or two pupils. */
    private boolean isFew(Direction direction) {
        int errors = bulletin.scores().schools().stream()
                .flatMap(school -> school.errors().tallies().stream())
                .filter(tally -> tally.direction() == direction)
                .mapToInt(tally -> tally.errors())
                .sum();
        return bulletin.isPublic() && Masking.isSmall(errors);
    }

    Section next() {
        List<String> said = new ArrayList<>();
        said.add(wording.say("next.cure", bulletin.cureBy()));
        said.add(wording.say("next.appeal", bulletin.appealBy()));
        if (!bulletin.appealTo().isBlank()) {
            said.add(wording.say("next.appealTo", bulletin.appealTo()));
        }
        said.add(wording.say("next.overturned"));
        return Section.of(wording.say("section.next"), said);
    }

    Section changes(SchoolScores before) {
        Map<String, SchoolLine> old = bySchool(new Schools(bulletin, before));
        Map<String, SchoolLine> now = bySchool(schools);
        var codes = new TreeSet<>(old.keySet());
        codes.addAll(now.keySet());
        String absent = wording.say("changes.absent");
        List<List<Entry>> rows = new ArrayList<>();
        for (String code : codes) {
            var was = old.get(code);
            var is = now.get(code);
            // Both sides are hidden together: the one would give the other away.
            boolean hidden = was != null && was.hidden() || is != null && is.hidden();
            String one = was == null ? absent : state(was, hidden);
            String other = is == null ? absent : state(is, hidden);
            if (!one.equals(other) || was != null && is != null && !was.count().equals(is.count())) {
                rows.add(List.of(Entry.of(bulletin.school(code)), Entry.of(one), Entry.of(other)));
            }
        }
        String title = wording.say("section.changes");
        int edition = bulletin.edition() - 1;
        return rows.isEmpty()
                ? Section.of(title, List.of(wording.say("changes.none", edition)))
                : Section.table(
                                title,
                                List.of(
                                        wording.column("school", 30),
                                        wording.column("before", 40),
                                        wording.column("after", 40)),
                                rows)
                        .withParagraph(wording.say("changes.intro", edition));
    }

    private static Map<String, SchoolLine> bySchool(Schools schools) {
        Map<String, SchoolLine> lines = new TreeMap<>();
        schools.lines().forEach(line -> lines.put(line.score().school(), line));
        return lines;
    }

    private String state(SchoolLine line, boolean hidden) {
        String band = wording.name(line.score().figures().verdict().band());
        return hidden
                ? wording.say("changes.hidden", band)
                : wording.say("changes.state", line.count().n(), line.count().x(), band);
    }

    Section frames() {
        return Section.table(
                wording.say("section.frames"),
                List.of(wording.column("number", 6), wording.column("code", 14), wording.column("frame", 70)),
                schools.lines().stream()
                        .map(line -> List.of(
                                Entry.of(line.number()),
                                Entry.of(line.score().school()),
                                Entry.of(line.score().errors().frame())))
                        .toList());
    }

    /** One digest over the digests of all frames, in the order of schools. */
    private String frameDigest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            schools.lines()
                    .forEach(line -> digest.update(
                            (line.score().school() + " " + line.score().errors().frame() + "\n")
                                    .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}

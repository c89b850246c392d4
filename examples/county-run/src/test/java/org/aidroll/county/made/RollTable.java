package org.aidroll.county.made;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The roll as a school-roll system exports it, its rows and columns in any order. */
final class RollTable {
    private final CountyPlan plan;
    private final Chance chance;
    private final DateTimeFormatter birth;
    private final Damage damage;

    RollTable(CountyPlan plan, Chance chance) {
        this.plan = plan;
        this.chance = chance;
        this.damage = new Damage(plan.damage().typed(), chance);
        this.birth = plan.mixed() ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.BASIC_ISO_DATE;
    }

    List<List<String>> lines(List<Household> households) {
        List<List<String>> rows = new ArrayList<>();
        for (Household household : households) {
            household.pupils().forEach(pupil -> rows.add(row(household, pupil)));
        }
        if (plan.mixed()) {
            rows.add(withoutName(rows.get(0)));
        }
        List<String> header = Headers.drawn(Headers.ROLL, chance);
        List<List<String>> lines = chance.shuffled(rows);
        lines.add(0, header);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            order.add(i);
        }
        List<Integer> mixed = chance.shuffled(order);
        return lines.stream()
                .map(line -> mixed.stream().map(line::get).toList())
                .toList();
    }

    private List<String> row(Household household, Pupil pupil) {
        Pupil.Study study = pupil.study();
        Pupil.Papers papers = pupil.papers();
        List<String> row = new ArrayList<>(List.of(
                pupil.key(),
                papers.rollNumber(),
                typed()
                        ? damage.name(pupil.person().name()).text()
                        : pupil.person().name(),
                pupil.person().sex(),
                birth.format(birth(pupil)),
                papers.idOnRoll().isEmpty() ? "其他" : "居民身份证",
                typed() && !papers.idOnRoll().isEmpty()
                        ? damage.number(papers.idOnRoll().strip(), false, false).text()
                        : papers.idOnRoll(),
                study.school().code(),
                study.stage().onRoll(),
                String.valueOf(study.grade()),
                study.className(),
                pupil.boarding(),
                pupil.status(),
                Enrolments.day(pupil.changedOn()),
                papers.hukou(),
                answer(papers.orphan()),
                papers.disability(),
                answer(chance.hits(.35)),
                answer(pupil.ridesBus())));
        double without = plan.damage().withoutFamily();
        boolean known = without == 0 || !chance.hits(without);
        row.addAll(List.of(
                household.head().name(),
                household.head().male() ? "父亲" : "母亲",
                "是",
                known ? household.head().id() : ""));
        Household.Member second = household.members().get(1);
        boolean adult = second.relation().equals("配偶");
        row.addAll(List.of(
                adult ? second.person().name() : "",
                adult ? (second.person().male() ? "父亲" : "母亲") : "",
                adult && known ? second.person().id() : ""));
        return row;
    }

    private boolean typed() {
        return plan.damage().onRoll() > 0;
    }

    /** Mistyped now and then: a neighbour of the day. */
    private LocalDate birth(Pupil pupil) {
        LocalDate birth = pupil.person().birth();
        return typed() && chance.hits(plan.damage().onRoll())
                ? birth.plusDays(birth.getDayOfMonth() > 14 ? -1 : 1)
                : birth;
    }

    /** A row that no reader can use: it must be given back, and the run must go on. */
    private static List<String> withoutName(List<String> row) {
        List<String> bad = new ArrayList<>(row);
        bad.set(0, "X9999999999");
        bad.set(1, "");
        bad.set(2, "");
        bad.set(6, "");
        return bad;
    }

    private static String answer(boolean yes) {
        return yes ? "是" : "否";
    }
}

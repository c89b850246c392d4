package org.aidroll.county.made;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts invented children on the roll. */
final class Enrolments {
    /** The county, in Henan, of those registered elsewhere. */
    static final String OUTSIDE = "411625";

    private static final List<String> NOT_ENROLLED =
            List.of("转学", "转学", "转学", "休学", "休学", "退学", "退学", "出国", "死亡", "其他离校");

    private final CountyPlan plan;
    private final Chance chance;
    private final Map<MadeStage, List<School>> schools;
    private int count;

    Enrolments(CountyPlan plan, Chance chance, Map<MadeStage, List<School>> schools) {
        this.plan = plan;
        this.chance = chance;
        this.schools = schools;
    }

    Pupil enrol(String name, ResidentNumbers numbers) {
        MadeStage stage = MadeStage.drawn(chance);
        int grade = chance.between(1, stage.grades());
        School school = chance.pick(schools.get(stage));
        var study = new Pupil.Study(school, stage, grade, className());
        return pupil(study, person(name, birth(stage, grade), numbers));
    }

    /** Born the same day: the numbers differ in sequence and check, the names in one character. */
    Pupil twin(Pupil first, ResidentNumbers numbers, Names names) {
        Person other = first.person();
        String id = numbers.issue(other.id().substring(0, 6), other.birth(), other.male());
        return pupil(first.study(), new Person(names.like(other.name()), id, other.male(), other.birth()));
    }

    private Pupil pupil(Pupil.Study study, Person person) {
        boolean enrolled = !chance.hits(plan.shares().left());
        LocalDate changed =
                enrolled && !chance.hits(.01) ? null : chance.pick(plan.term().leavingDays());
        String status = enrolled ? "在读" : chance.pick(NOT_ENROLLED);
        String key = "X" + plan.division().substring(0, 4) + "%06d".formatted(++count);
        return new Pupil(
                key,
                person,
                study,
                papers(study, person),
                boarding(study.stage()),
                status,
                changed,
                chance.hits(study.stage().compulsory() ? .18 : .01));
    }

    private String className() {
        return plan.mixed() && chance.hits(.01) ? "=1班" : chance.between(1, 5) + "班";
    }

    private String boarding(MadeStage stage) {
        if (stage == MadeStage.PRESCHOOL) {
            return "走读";
        }
        double share = stage == MadeStage.PRIMARY
                ? plan.shares().boarders()
                : .3 + plan.shares().boarders();
        if (chance.hits(share)) {
            return "住校";
        }
        return chance.hits(.02) ? "借宿" : "走读";
    }

    private LocalDate birth(MadeStage stage, int grade) {
        LocalDate first = LocalDate.of(plan.term().schoolYear() - stage.firstAge() - grade, 9, 1);
        return first.plusDays(chance.between(0, 364));
    }

    private Person person(String name, LocalDate birth, ResidentNumbers numbers) {
        boolean male = chance.hits(.52);
        String region = chance.hits(plan.shares().outside()) ? OUTSIDE : plan.division();
        return new Person(name, numbers.issue(region, birth, male), male, birth);
    }

    private Pupil.Papers papers(Pupil.Study study, Person person) {
        boolean numbered = !chance.hits(plan.shares().noId());
        String written = chance.hits(plan.damage().form() / 20) ? " " + person.id() : person.id();
        String disability = chance.hits(.008) ? chance.pick(List.of("视力残疾", "肢体残疾", "智力残疾")) : "无残疾";
        return new Pupil.Papers(
                rollNumber(study, person, numbered),
                numbered ? written : "",
                person.id().substring(0, 6),
                disability,
                chance.hits(.003));
    }

    private String rollNumber(Pupil.Study study, Person person, boolean numbered) {
        boolean young =
                study.stage() == MadeStage.PRESCHOOL || (study.stage() == MadeStage.PRIMARY && study.grade() == 1);
        if (young && chance.hits(plan.shares().noRollNumber())) {
            return "";
        }
        if (study.stage() == MadeStage.VOCATIONAL && chance.hits(.3)) {
            return "2019" + chance.digits(10);
        }
        String birth = person.id().substring(6, 14);
        if (!numbered) {
            return "J" + ResidentNumbers.completed(plan.division() + birth + chance.digits(3));
        }
        double kind = chance.between(0, 999) / 1e3;
        if (kind < .012) {
            return "L" + plan.division() + birth + chance.digits(4);
        }
        return "G" + (kind < .05 ? ResidentNumbers.completed(plan.division() + birth + chance.digits(3)) : person.id());
    }

    static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}

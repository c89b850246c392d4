package org.aidroll.county.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.division.Division;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;

/**
 * A roll of invented pupils, one household list, and who is meant by each of its rows. Made from the plan and its seed
 * alone, as {@link MadeCounty} is, but for the files: what it tells is how identification does, not how files are read.
 *
 * <p>Of the rows a third name nobody on the roll: heads, and children who are too young, too old, or at school
 * elsewhere. Of ten pairs of twins one has a twin who is in the list and not on the roll.
 *
 * @param truth the key of the pupil whom each row names, from row {@value #FIRST_ROW} on; empty for nobody
 * @param slips the slips in each row, {@code number/name}, empty for none
 * @param twinPairs pairs of twins of whom both are in the list
 */
public record MadePopulation(Roll roll, Registry list, List<String> truth, List<String> slips, int twinPairs) {
    /** The line of the first row. */
    public static final int FIRST_ROW = 2;

    /** The population of that plan. */
    public static MadePopulation of(PopulationPlan plan) {
        return new Making(plan).population();
    }

    /** Makes one population and is then done with. */
    private static final class Making {
        private static final List<String> REGIONS = List.of("530627", "530602", "530621", "530622", "530628", "530629");
        private static final HardshipCategory POVERTY = HardshipCategory.of("POVERTY");
        private static final double ON_ROLL = 2. / 3;

        private final PopulationPlan plan;
        private final Chance chance;
        private final CommonNames names;
        private final NumberBook numbers;
        private final Slips slips;
        private final List<Student> pupils = new ArrayList<>();
        private final List<RegistryRecord> rows = new ArrayList<>();
        private final List<String> truth = new ArrayList<>();
        private final List<String> kinds = new ArrayList<>();
        private String someName = "";
        private String someNumber = "";
        private int households;
        private int twinPairs;

        Making(PopulationPlan plan) {
            this.plan = plan;
            this.chance = new Chance(plan.seed());
            this.names = new CommonNames(chance);
            this.numbers = new NumberBook(chance);
            this.slips = new Slips(plan.rates(), chance);
        }

        private record Child(Person person, String key) {}

        MadePopulation population() {
            double listed = plan.rows() * ON_ROLL / plan.pupils();
            while (pupils.size() < plan.pupils()) {
                household(chance.hits(listed));
            }
            while (rows.size() < plan.rows()) {
                household(true, List.of(new Child(person(names.surname(), chance.hits(.3) ? 8 : 1), "")));
            }
            var list = new Registry(RegistrySource.of("poverty", "乡村振兴局"), rows);
            return new MadePopulation(Roll.of(List.of(), pupils), list, truth, kinds, twinPairs);
        }

        private void household(boolean listed) {
            String surname = names.surname();
            List<Child> children = new ArrayList<>();
            for (int count = chance.pick(List.of(1, 1, 1, 2, 2, 3)); count > 0; count--) {
                var person = person(surname, 6);
                children.add(new Child(person, key(children.size())));
                if (children.size() == 1 && chance.hits(plan.twins())) {
                    var twin = new Person(
                            names.like(person.name()), numbers.after(person.id()), person.male(), person.birth());
                    boolean both = chance.hits(.9);
                    children.add(new Child(twin, both ? key(1) : ""));
                    twinPairs += listed ? 1 : 0;
                }
            }
            household(listed, children);
        }

        private String key(int child) {
            return "P" + households + "-" + child;
        }

        /** @param age the least age of a pupil, or of somebody too young */
        private Person person(String surname, int age) {
            LocalDate birth = LocalDate.of(2020 - age, 8, 31).minusDays(chance.between(0, age < 6 ? 1_000 : 4_380));
            boolean male = chance.hits(.52);
            String name = chance.hits(plan.sameNames()) && !someName.isEmpty() ? someName : names.of(surname);
            someName = chance.hits(.01) ? name : someName;
            return new Person(name, numbers.issue(chance.pick(REGIONS), birth, male), male, birth);
        }

        private void household(boolean listed, List<Child> children) {
            LocalDate birth = LocalDate.of(chance.between(1965, 1990), chance.between(1, 12), chance.between(1, 28));
            boolean male = chance.hits(.8);
            String surname = male ? children.get(0).person().name().substring(0, 1) : names.surname();
            var head = new Person(names.of(surname), numbers.issue(chance.pick(REGIONS), birth, male), male, birth);
            String number = "H%07d".formatted(++households);
            if (listed && chance.hits(.3)) {
                row(head, head, "户主", number, "");
            }
            for (Child child : children) {
                if (!child.key().isEmpty()) {
                    pupils.add(pupil(child, head));
                }
                if (listed) {
                    row(child.person(), head, child.person().male() ? "之子" : "之女", number, child.key());
                }
                someNumber =
                        someNumber.isEmpty() || chance.hits(.1) ? child.person().id() : someNumber;
            }
        }

        private Student pupil(Child child, Person head) {
            var person = child.person();
            return Student.builder(
                            StudentKey.of(child.key()),
                            PersonName.of(person.name()),
                            Enrolment.dayPupil("2153062701", Stage.PRIMARY, 3))
                    .id(person.id())
                    .rollNumber(
                            chance.hits(.7)
                                    ? "G" + person.id()
                                    : "L" + person.id().substring(0, 14) + chance.digits(4))
                    .sex(person.male() ? Sex.MALE : Sex.FEMALE)
                    .birthDate(person.birth())
                    .hukouDivision(Division.of(person.id().substring(0, 6)))
                    .member(new FamilyMember(
                            PersonName.of(head.name()),
                            head.male() ? "父亲" : "母亲",
                            true,
                            chance.hits(.7) ? WrittenId.of(head.id()) : null))
                    .build();
        }

        private void row(Person person, Person head, String relation, String household, String key) {
            var id = slips.number(person.id(), someNumber.isEmpty() ? head.id() : someNumber);
            var name = slips.name(person.name());
            rows.add(RegistryRecord.builder(rows.size() + FIRST_ROW, POVERTY)
                    .name(PersonName.of(name.text()))
                    .id(id.text().isEmpty() ? null : WrittenId.of(id.text()))
                    .sex(person.male() ? Sex.MALE : Sex.FEMALE)
                    .birthDate(slips.birth(person.birth()))
                    .householdNumber(household)
                    .relationToHead(relation)
                    .head(
                            PersonName.of(head.name()),
                            WrittenId.of(slips.number(head.id(), head.id()).text()))
                    .build());
            truth.add(key);
            String both = id.kind() + "/" + name.kind();
            kinds.add(both.equals("/") ? "" : both);
        }
    }

    @Override
    public String toString() {
        return "MadePopulation[" + roll + ", " + list + "]";
    }
}

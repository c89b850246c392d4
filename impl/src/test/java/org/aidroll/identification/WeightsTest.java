package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.LIST;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.aidroll.SyntheticId;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

/** Rule 6: what a field weighs. */
class WeightsTest {
    private static final NameComparison NAMES = NameComparison.standard();
    private static final List<Agreement> WORSE = List.of(Agreement.EQUAL, Agreement.MISSING, Agreement.DIFFERENT);

    private static Comparison compared(String name, Consumer<RegistryRecord.Builder> change) {
        var row = row(2, name, "", change);
        var list = new ListIndex(Registry.of(LIST, row), new Relations());
        return Comparison.of(ListedPerson.of(list, row), RollPupil.of(pupil("boy", name, b -> {})), NAMES);
    }

    private static Weights weights(List<String> names) {
        return new Weights(new NameFrequencies(names, NAMES), 1_000);
    }

    private static Weights weights() {
        return weights(names());
    }

    /** Of a thousand names 秦 is that of one in ten, 满 the last character of one in twenty. */
    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int n = 0; n < 1_000; n++) {
            names.add((n % 10 == 0 ? "秦" : "乔") + (char) ('\u5000' + n % 50) + (n % 20 == 0 ? "满" : "青"));
        }
        return names;
    }

    private static Comparison with(Comparison c, NameLevel name, Agreement birth, Agreement sex, Agreement village) {
        return new Comparison(c.person(), c.pupil(), c.id(), name, birth, sex, c.guardian(), c.household(), village);
    }

    @Test
    void a_rarer_name_weighs_more() {
        var weights = weights();
        double rare = weights.bits(compared("秦\u5001满", b -> {}));
        double common = weights.bits(compared("乔\u5001青", b -> {}));
        assertThat(rare).isGreaterThan(common + 5);
    }

    /** No name counts as rarer than the average of the population. */
    @Test
    void a_name_nobody_else_has_weighs_no_more_than_the_average_full_name() {
        double bits = weights().bits(compared("封九思", b -> {}));
        double most = Weights.log2(.67 / 1_000) + Weights.log2(.98 / NameFrequencies.FULL_NAME);
        assertThat(bits).isLessThanOrEqualTo(most + 1e-9);
    }

    /** The probability that a row is the boy's whose name and mother's name it has, beside others on roll and list. */
    private static double score(List<String> onRoll, List<String> inList) {
        List<Student> pupils = new ArrayList<>(List.of(pupil("boy", "秦小满", b -> {})));
        onRoll.forEach(name -> pupils.add(Student.builder(
                        StudentKey.of(name), PersonName.of(name), pupils.get(0).enrolment())
                .build()));
        List<RegistryRecord> rows = new ArrayList<>();
        rows.add(row(2, "秦小满", "", b -> b.guardian(PersonName.of("沈知禾"), null)));
        inList.forEach(name -> rows.add(row(rows.size() + 2, name, SyntheticId.nth(rows.size()), b -> {})));
        var identified = SampleFamily.identify(
                Roll.of(pupils.toArray(Student[]::new)), List.of(), rows.toArray(RegistryRecord[]::new));
        return identified.linksOf(StudentKey.of("boy")).get(0).score();
    }

    /** Two hundred surnames with one given name. */
    private static List<String> twoHundred(String given) {
        return IntStream.range(0, 200)
                .mapToObj(n -> (char) ('\u5000' + n) + given)
                .toList();
    }

    @Test
    void a_given_name_that_many_have_on_the_roll_or_in_a_list_weighs_less() {
        List<String> none = List.of();
        assertThat(score(twoHundred("小满"), none)).isLessThan(score(twoHundred("木青"), none));
        assertThat(score(none, twoHundred("小满"))).isLessThan(score(none, twoHundred("木青")));
    }

    /** The better the level of the names, the more they weigh. */
    @Test
    void a_name_weighs_less_the_less_it_agrees() {
        var weights = weights();
        var equal = compared("秦\u5001满", b -> {});
        double before = Double.POSITIVE_INFINITY;
        for (NameLevel level : List.of(NameLevel.EXACT, NameLevel.VARIANT, NameLevel.DIFFERENT)) {
            double bits = weights.bits(with(equal, level, Agreement.MISSING, Agreement.MISSING, Agreement.MISSING));
            assertThat(bits).as(level.name()).isLessThan(before);
            before = bits;
        }
    }

    @Test
    void no_field_weighs_more_where_it_agrees_less() {
        var weights = weights();
        var equal = compared("秦\u5001满", b -> {});
        for (int worse = 1; worse < WORSE.size(); worse++) {
            var less = WORSE.get(worse);
            var more = WORSE.get(worse - 1);
            var none = Agreement.MISSING;
            assertThat(weights.bits(with(equal, NameLevel.EXACT, less, none, none)))
                    .as("birth date " + less)
                    .isLessThan(weights.bits(with(equal, NameLevel.EXACT, more, none, none)));
            assertThat(weights.bits(with(equal, NameLevel.EXACT, none, less, none)))
                    .as("sex " + less)
                    .isLessThan(weights.bits(with(equal, NameLevel.EXACT, none, more, none)));
            assertThat(weights.bits(with(equal, NameLevel.EXACT, none, none, less)))
                    .as("village " + less)
                    .isLessThanOrEqualTo(weights.bits(with(equal, NameLevel.EXACT, none, none, more)));
        }
        double slip =
                weights.bits(with(equal, NameLevel.EXACT, Agreement.SIMILAR, Agreement.MISSING, Agreement.MISSING));
        assertThat(slip)
                .isLessThan(weights.bits(
                        with(equal, NameLevel.EXACT, Agreement.EQUAL, Agreement.MISSING, Agreement.MISSING)))
                .isGreaterThan(weights.bits(
                        with(equal, NameLevel.EXACT, Agreement.DIFFERENT, Agreement.MISSING, Agreement.MISSING)));
    }

    /** Of the mother's household the frame is the family, not the county: her child has the name, or has none. */
    @Test
    void the_family_by_number_outweighs_the_family_by_name_and_that_none() {
        var weights = weights();
        double byNumber = weights.bits(compared("秦\u5001满", b -> b.guardian(null, WrittenId.of(MOTHER))));
        double byName = weights.bits(compared("秦\u5001满", b -> b.guardian(PersonName.of("沈知禾"), null)));
        double alone = weights.bits(compared("秦\u5001满", b -> {}));
        double other = weights.bits(compared("秦\u5001满", b -> b.guardian(null, WrittenId.of(ID))));
        assertThat(byName).isEqualTo(alone + 12);
        assertThat(byNumber).isGreaterThan(alone);
        assertThat(other).isEqualTo(alone - 2);
    }

    /** A twin's sex in a pasted number says nothing; the row's own word does. */
    @Test
    void the_sex_in_another_persons_number_is_not_held_against_the_pupil() {
        var boy = RollPupil.of(SampleFamily.boy());
        var said = row(2, "秦小满", MOTHER, b -> b.sex(Sex.FEMALE));
        var unsaid = row(3, "秦小满", MOTHER, b -> {});
        var list = new ListIndex(Registry.of(LIST, said, unsaid), new Relations());
        double held = weights().bits(Comparison.of(ListedPerson.of(list, said), boy, NAMES));
        double not = weights().bits(Comparison.of(ListedPerson.of(list, unsaid), boy, NAMES));
        assertThat(not).isEqualTo(held + 8);
    }
}

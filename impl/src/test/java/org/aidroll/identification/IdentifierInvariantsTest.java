package org.aidroll.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidroll.SampleRolls;
import org.aidroll.SyntheticId;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

/** What holds for every roll and every list, tried on made ones with a fixed seed. */
class IdentifierInvariantsTest {
    private static final int PUPILS = 60;
    private static final List<String> NAMES = List.of("沈知禾", "秦小满", "阮听澜", "古丽娜尔·买买提", "古丽娜尔•买买提");

    private static List<Student> pupils(Random random) {
        List<Student> pupils = new ArrayList<>();
        for (int n = 0; n < PUPILS; n++) {
            // Every tenth number stands twice.
            pupils.add(SampleRolls.pupil(
                    "p" + n,
                    NAMES.get(random.nextInt(NAMES.size())),
                    n % 10 == 9 ? n - 1 : n,
                    SampleRolls.enrolled(Stage.PRIMARY, Boarding.DAY)));
        }
        return pupils;
    }

    private static List<RegistryRecord> rows(Random random) {
        List<RegistryRecord> rows = new ArrayList<>();
        for (int line = 2; line < 40; line++) {
            String id = SyntheticId.nth(random.nextInt(PUPILS + 20));
            rows.add(RegistryRecord.of(
                    line,
                    HardshipCategory.of(random.nextBoolean() ? "POVERTY" : "ORPHAN"),
                    random.nextInt(8) == 0 ? null : PersonName.of(NAMES.get(random.nextInt(NAMES.size()))),
                    random.nextInt(8) == 0 ? null : WrittenId.of(random.nextInt(8) == 0 ? id + "0" : id)));
        }
        return rows;
    }

    private static List<Registry> lists(Random random) {
        return List.of(
                new Registry(RegistrySource.of("poverty", "扶贫办"), rows(random)),
                new Registry(RegistrySource.of("orphans", "民政局"), rows(random)));
    }

    private static IdentifiedRoll identify(List<Student> pupils, List<Registry> lists) {
        return new DefaultIdentifier().identify(Roll.of(List.of(), pupils), lists);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    @Test
    void the_order_of_pupils_lists_and_rows_changes_neither_links_nor_findings() {
        var random = new Random(1);
        for (int round = 0; round < 30; round++) {
            var pupils = pupils(random);
            var lists = lists(random);
            var there = identify(pupils, lists);
            var back = identify(
                    shuffled(pupils, random),
                    shuffled(
                            lists.stream()
                                    .map(list -> new Registry(list.source(), shuffled(list.records(), random)))
                                    .toList(),
                            random));
            assertThat(back.links()).containsExactlyInAnyOrderElementsOf(there.links());
            assertThat(back.findings()).containsExactlyInAnyOrderElementsOf(there.findings());
        }
    }

    @Test
    void a_pupil_and_a_row_that_have_nothing_to_do_with_the_others_change_nothing_for_them() {
        var random = new Random(2);
        for (int round = 0; round < 30; round++) {
            var pupils = pupils(random);
            var lists = lists(random);
            var before = identify(pupils, lists);
            List<Student> morePupils = new ArrayList<>(pupils);
            morePupils.add(
                    SampleRolls.pupil("stranger", "沈知禾", 900, SampleRolls.enrolled(Stage.PRIMARY, Boarding.DAY)));
            List<Registry> moreLists = new ArrayList<>(lists);
            moreLists.add(Registry.of(
                    RegistrySource.of("disabled", "残联"),
                    RegistryRecord.of(
                            2,
                            HardshipCategory.of("DISABLED"),
                            PersonName.of("秦小满"),
                            WrittenId.of(SyntheticId.nth(901)))));
            var after = identify(morePupils, moreLists);
            Set<Link> added = new HashSet<>(after.links());
            added.removeAll(new HashSet<>(before.links()));
            assertThat(after.links())
                    .containsAll(before.links())
                    .hasSize(before.links().size() + 1);
            assertThat(added)
                    .singleElement()
                    .satisfies(link -> assertThat(link.source().name()).isEqualTo("disabled"));
        }
    }

    @Test
    void a_list_read_twice_links_the_same_pupils() {
        var random = new Random(3);
        var pupils = pupils(random);
        var list = lists(random).get(0);
        var once = identify(pupils, List.of(list));
        var twice = identify(pupils, List.of(list, list));
        assertThat(new HashSet<>(twice.links())).isEqualTo(new HashSet<>(once.links()));
    }

    @Test
    void no_link_is_auto_between_two_valid_numbers_or_two_names_or_where_the_number_stands_twice() {
        var random = new Random(4);
        for (int round = 0; round < 30; round++) {
            var pupils = pupils(random);
            var lists = lists(random);
            var identified = identify(pupils, lists);
            assertThat(identified.links()).anyMatch(Link::isAuto);
            for (Link link : identified.links()) {
                if (link.isAuto()) {
                    var pupil = identified
                            .roll()
                            .student(link.pupil().orElseThrow())
                            .orElseThrow();
                    var row = row(lists, link);
                    var number = row.id().flatMap(WrittenId::residentId);
                    assertThat(number.isEmpty() || number.equals(pupil.id().flatMap(WrittenId::residentId)))
                            .isTrue();
                    assertThat(row.name().orElseThrow().sameAs(pupil.name())).isTrue();
                    assertThat(pupils)
                            .filteredOn(other -> other.id().equals(pupil.id()))
                            .hasSize(1);
                }
            }
        }
    }

    /** AUTO, REVIEW and NONE are the frame: each row once, and a row of NONE by itself. */
    @Test
    void every_row_has_a_pupil_for_sure_or_pupils_in_review_or_none() {
        var random = new Random(6);
        for (int round = 0; round < 30; round++) {
            var lists = lists(random);
            var identified = identify(pupils(random), lists);
            for (Registry list : lists) {
                for (RegistryRecord row : list.records()) {
                    var decisions = identified.links().stream()
                            .filter(link -> link.source().equals(list.source()) && link.row() == row.row())
                            .map(Link::decision)
                            .toList();
                    assertThat(decisions).isNotEmpty();
                    assertThat(decisions.size() == 1
                                    || Set.of(LinkDecision.REVIEW).containsAll(decisions))
                            .as(decisions.toString())
                            .isTrue();
                }
            }
        }
    }

    /** Rule 7: whoever is named for sure by several rows of a list is so by the very number, or one slip from it. */
    @Test
    void several_rows_of_a_list_name_one_pupil_for_sure_by_the_number_only() {
        var random = new Random(7);
        for (int round = 0; round < 30; round++) {
            var lists = lists(random);
            var identified = identify(pupils(random), lists);
            var autos = identified.links().stream().filter(Link::isAuto).toList();
            for (Link one : autos) {
                boolean several = autos.stream()
                        .anyMatch(other -> other != one
                                && other.source().equals(one.source())
                                && other.student().equals(one.student()));
                if (several) {
                    String number = row(lists, one).id().orElseThrow().normalised();
                    String own = identified
                            .roll()
                            .student(one.pupil().orElseThrow())
                            .flatMap(Student::id)
                            .orElseThrow()
                            .normalised();
                    assertThat(number.equals(own) || IdRepairs.of(number).contains(own))
                            .isTrue();
                }
            }
        }
    }

    /** Whatever the rules would have said. */
    @Test
    void what_people_refused_is_never_linked_and_what_they_linked_always_is() {
        var random = new Random(8);
        for (int round = 0; round < 30; round++) {
            var pupils = pupils(random);
            var lists = lists(random);
            List<LinkRuling> rulings = new ArrayList<>();
            for (Link link : identify(pupils, lists).links()) {
                if (link.student() != null && random.nextBoolean()) {
                    rulings.add(ruling(link, link.student(), Verdict.NO_LINK));
                } else if (link.student() == null && random.nextInt(4) == 0) {
                    var chosen = pupils.get(random.nextInt(pupils.size())).key();
                    rulings.add(ruling(link, chosen, Verdict.LINK));
                }
            }
            var after = new DefaultIdentifier()
                    .identify(IdentificationRequest.of(Roll.of(List.of(), pupils), lists)
                            .withRulings(shuffled(rulings, random)));
            for (LinkRuling ruling : rulings) {
                boolean linked = after.linksOf(ruling.student()).stream()
                        .anyMatch(link -> link.source().name().equals(ruling.registry()) && link.row() == ruling.row());
                assertThat(linked).isEqualTo(ruling.verdict() == Verdict.LINK);
            }
        }
    }

    private static LinkRuling ruling(Link link, StudentKey student, Verdict verdict) {
        return new LinkRuling(
                student, link.source().name(), link.row(), verdict, "审核员甲", "", LocalDate.of(2020, 11, 15));
    }

    @Test
    void threads_that_share_an_identifier_find_the_same() {
        var random = new Random(9);
        var pupils = pupils(random);
        var lists = lists(random);
        var request = IdentificationRequest.of(Roll.of(List.of(), pupils), lists);
        var identifier = new DefaultIdentifier();
        var once = identifier.identify(request);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(n -> identifier.identify(request)))
                .allSatisfy(again -> {
                    assertThat(again.links()).isEqualTo(once.links());
                    assertThat(again.findings()).isEqualTo(once.findings());
                });
    }

    private static RegistryRecord row(List<Registry> lists, Link link) {
        return lists.stream()
                .filter(list -> list.source().equals(link.source()))
                .flatMap(list -> list.records().stream())
                .filter(row -> row.row() == link.row())
                .findFirst()
                .orElseThrow();
    }

    /** The rule that matters most: a number one digit away is nobody else's. */
    @Test
    void flipping_one_digit_of_a_valid_number_links_to_nobody_of_another_number() {
        var random = new Random(5);
        var pupils = pupils(random);
        for (int n = 0; n < PUPILS; n++) {
            String id = SyntheticId.nth(n);
            for (int at = 0; at < 18; at++) {
                var flipped = new StringBuilder(id);
                char other = (char) ('0' + (id.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
                flipped.setCharAt(at, Character.isDigit(id.charAt(at)) ? other : '7');
                var row = RegistryRecord.of(
                        2, HardshipCategory.of("POVERTY"), pupils.get(n).name(), WrittenId.of(flipped.toString()));
                var identified = identify(pupils, List.of(Registry.of(RegistrySource.of("poverty", "扶贫办"), row)));
                assertThat(identified.links())
                        .as("digit %d of number %d", at, n)
                        .filteredOn(Link::isAuto)
                        .allSatisfy(link -> assertThat(pupils)
                                .filteredOn(
                                        pupil -> pupil.key().equals(link.pupil().orElseThrow()))
                                .allSatisfy(pupil -> assertThat(
                                                pupil.id().orElseThrow().normalised())
                                        .isEqualTo(id)));
            }
        }
    }
}

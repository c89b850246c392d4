package org.aidroll.policy;

import static org.aidroll.api.policy.VisitType.HOME_VISIT;
import static org.aidroll.api.policy.VisitType.PHONE;
import static org.aidroll.api.policy.VisitType.VILLAGE_PATROL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.policy.AsOf;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.policy.VerificationRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code verification.yaml}: what it comes to, how layers lie over each other, and what is refused. */
class VerificationReaderTest {
    @TempDir
    private Path temp;

    private PolicyPack small(String text) {
        return PackFolder.small(temp).write("verification.yaml", text).read();
    }

    /** C09 names three kinds of visit together; how long one speaks is in no source that was seen. */
    @Test
    void the_shipped_pack_asks_for_all_three_and_marks_what_it_read_nowhere() {
        var rules = PolicyPacks.shipped("c09-visits").verification();

        assertThat(rules.confirming()).singleElement().satisfies(rule -> {
            assertThat(rule.value()).containsExactly(Set.of(HOME_VISIT, PHONE, VILLAGE_PATROL));
            assertThat(rule.citation().quote()).contains("结对帮扶人上门走访、帮扶教师电话询问、驻村帮扶人重点巡访");
            assertThat(rule.citation().mark()).isEqualTo(SourceMark.INFERENCE);
        });
        assertThat(rules.validDays()).singleElement().satisfies(days -> {
            assertThat(days.value()).containsOnlyKeys(HOME_VISIT, PHONE, VILLAGE_PATROL);
            assertThat(days.citation().mark()).isEqualTo(SourceMark.UNVERIFIED);
        });
        assertThat(rules.makerCounts()).extracting(Dated::value).containsExactly(false);
    }

    @Test
    void combinations_days_and_who_may_go_are_read_with_their_first_day() {
        var rules = small(
                        """
                        confirm:
                          - {from: 2020-01-01, any-of: [[PHONE, HOME_VISIT], [VILLAGE_PATROL]], cite: A02}
                          - {from: 2021-01-01, any-of: [[HOME_VISIT]], cite: A02}
                        valid-days:
                          - {from: 2020-01-01, HOME_VISIT: 92, PHONE: 0, cite: A02}
                        maker-counts:
                          - {from: 2020-01-01, counts: true, cite: A02}
                        """)
                .verification();

        assertThat(rules.confirming())
                .extracting(Dated::from)
                .containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        assertThat(rules.confirming().get(0).value())
                .containsExactly(Set.of(HOME_VISIT, PHONE), Set.of(VILLAGE_PATROL));
        assertThat(rules.validDays().get(0).value()).isEqualTo(Map.of(HOME_VISIT, 92, PHONE, 0));
        assertThat(rules.makerCounts().get(0).value()).isTrue();
    }

    @Test
    void a_pack_without_the_file_says_nothing_of_visits() {
        assertThat(PackFolder.small(temp).read().verification()).isEqualTo(VerificationRules.NONE);
        assertThat(VerificationRules.NONE.isEmpty()).isTrue();
    }

    @Test
    void the_file_is_part_of_the_digest() {
        String before = PackFolder.small(temp).read().digest();
        assertThat(small("maker-counts: [{from: 2020-01-01, counts: true, cite: A02}]")
                        .digest())
                .isNotEqualTo(before);
    }

    @Test
    void a_county_lays_its_rule_over_the_provinces_from_its_own_first_day() {
        var family = PackFamily.of(temp)
                .write(
                        "province",
                        "verification.yaml",
                        "confirm: [{from: 2020-01-01, any-of: [[HOME_VISIT]], cite: P},"
                                + " {from: 2024-01-01, any-of: [[PHONE]], cite: P}]\n"
                                + "maker-counts: [{from: 2020-01-01, counts: false, cite: P}]\n")
                .write(
                        "county",
                        "verification.yaml",
                        "confirm: [{from: 2022-01-01, any-of: [[VILLAGE_PATROL]], cite: P}]\n");

        var rules = family.read("school").verification();

        assertThat(rules.confirming())
                .extracting(Dated::value)
                .containsExactly(List.of(Set.of(HOME_VISIT)), List.of(Set.of(VILLAGE_PATROL)));
        assertThat(AsOf.day(LocalDate.of(2025, 1, 1))
                        .in(rules.confirming())
                        .orElseThrow()
                        .value())
                .containsExactly(Set.of(VILLAGE_PATROL));
        assertThat(rules.makerCounts()).extracting(Dated::value).containsExactly(false);
    }

    @Test
    void of_packs_side_by_side_the_first_that_says_something_holds() {
        var visits = PolicyPacks.shipped("c09-visits");
        var both = PolicyPacks.together(List.of(PolicyPacks.shipped("county-plan-2020"), visits));

        assertThat(both.verification()).isEqualTo(visits.verification());
        assertThat(both.benefits()).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "confirms: [] | 1: unknown key 'confirms'; Maybe write 'confirm'",
                "confirm: [{from: 2020-01-01, any-of: [[PHONES]], cite: A02}] |"
                        + " 1: 'PHONES' is none of HOME_VISIT, PHONE, VILLAGE_PATROL; Maybe write 'PHONE'",
                "confirm: [{from: 2020-01-01, any-of: [[]], cite: A02}] |"
                        + " 1: a set of no visits would confirm every record; Maybe name one at least",
                "confirm: [{from: 2020-01-01, any-of: [], cite: A02}] |"
                        + " 1: no set of visits; Maybe write [[HOME_VISIT, PHONE, VILLAGE_PATROL]]",
                "confirm: [{from: 2020-01-01, cite: A02}] | 1: key 'any-of' is missing",
                "confirm: [{from: 2020-01-01, any-of: [[PHONE]]}] |"
                        + " 1: no citation; Maybe add cite with an id of sources.yaml",
                "valid-days: [{from: 2020-01-01, PHONE: -1, cite: A02}] | 1: '-1' is not a number of days, 0 or more",
                "maker-counts: [{from: 2020-01-01, counts: maybe, cite: A02}] |" + " 1: 'maybe' is none of true, false",
            })
    void what_it_cannot_mean_is_refused_with_line_and_advice(String text, String problem) {
        assertThat(PackFolder.small(temp).write("verification.yaml", text).problems())
                .containsExactly("verification.yaml:" + problem.replace("; ", "\n"));
    }
}

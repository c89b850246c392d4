package org.aidroll.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aidroll.SamplePacks;
import org.aidroll.SamplePupils;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Proration;
import org.aidroll.api.policy.Proration.ChangeDay;
import org.aidroll.api.policy.Proration.Unit;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every award is explained, and every decision that was kept can be made again, for pupils of all kinds. */
class ReplayTest {
    private static final Proration BY_DAY =
            new Proration(Unit.DAY, ChangeDay.NEW, 0, RoundingMode.HALF_EVEN, SamplePacks.RULE);
    private static final PolicyPack COUNTY = PolicyPacks.shipped("county-plan-2020");

    private static Benefit divided(Benefit whole) {
        return new Benefit(
                whole.code(),
                whole.label(),
                whole.kind(),
                whole.payees(),
                whole.requires(),
                whole.standards(),
                whole.overrides(),
                whole.unit(),
                whole.termShare().orElse(null),
                whole.limits(),
                BY_DAY,
                whole.overlay());
    }

    /** Every shipped pack as it is, and as it would be if it divided a term by days. */
    static Stream<Arguments> packs() {
        return SamplePupils.SHIPPED.stream()
                .map(PolicyPacks::shipped)
                .flatMap(pack ->
                        Stream.of(Arguments.of(pack), Arguments.of(SamplePupils.mapped(pack, ReplayTest::divided))));
    }

    private static List<Decision> decide(PolicyPack pack, long seed, int count) {
        var term = SamplePupils.termOf(pack);
        var pupils = new SamplePupils(pack, term, seed);
        return List.copyOf(AidEngines.subsidyCalculator()
                .calculate(
                        pupils.assignments(pupils.pupils(count)),
                        new SubsidyBasis(pack, term, term.span().start().plusDays(44), SamplePupils.fees()))
                .decisions());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_kept_decision_comes_out_the_same_when_it_is_made_again(PolicyPack pack) {
        var decisions = decide(pack, 81, 150);
        assertThat(decisions).allMatch(decision -> AidEngines.replays(AidEngines.json(decision), pack));
        assertThat(decisions)
                .anyMatch(decision ->
                        !decision.awards().isEmpty() || !decision.open().isEmpty());
    }

    @Test
    void the_pupils_here_are_divided_left_open_and_refused() {
        var decisions = decide(SamplePupils.mapped(COUNTY, ReplayTest::divided), 81, 150);
        assertThat(decisions).anyMatch(decision -> !decision.open().isEmpty());
        assertThat(decisions.stream().flatMap(decision -> decision.awards().stream()))
                .anyMatch(award -> award.steps().stream().anyMatch(step -> step.kind() == StepKind.PRORATION));
        assertThat(decisions)
                .anyMatch(decision -> decision.facts().keySet().stream().anyMatch(key -> key.startsWith("until-")));
        assertThat(decisions)
                .anyMatch(decision -> decision.facts().keySet().stream().anyMatch(key -> key.startsWith("fee-")));
        assertThat(decisions).anyMatch(decision -> decision.facts().containsKey("claims"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void an_award_is_what_its_last_step_gives_and_each_step_goes_on_from_the_one_before(PolicyPack pack) {
        for (Decision decision : decide(pack, 82, 200)) {
            for (Award award : decision.awards()) {
                assertChain(award);
            }
        }
    }

    /** A part of a term begins anew with the amount of a whole one, and two parts of the same amount tell it once. */
    private static void assertChain(Award award) {
        Money before = Money.ZERO;
        Money whole = Money.ZERO;
        for (Step step : award.steps()) {
            boolean begins = before.equals(Money.ZERO) || step.kind() == StepKind.STANDARD;
            if (step.kind() == StepKind.PRORATION) {
                assertThat(step.in()).as("%s", award).isEqualTo(whole);
            } else if (step.kind() == StepKind.STANDARD) {
                assertThat(step.in()).isEqualTo(Money.ZERO);
            } else if (step.kind() != StepKind.FEE && !begins) {
                assertThat(step.in()).as("%s", award).isEqualTo(before);
            }
            before = step.out();
            whole = step.kind() == StepKind.PRORATION ? whole : step.out();
        }
        assertThat(before).isEqualTo(award.amount()).isGreaterThanOrEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_benefit_is_due_or_open_or_explained_and_never_two_of_them(PolicyPack pack) {
        for (Decision decision : decide(pack, 83, 200)) {
            var named = Stream.of(
                            decision.awards().stream().map(Award::benefit),
                            decision.open().stream().map(open -> open.benefit()),
                            decision.notDue().stream().map(whyNot -> whyNot.benefit()))
                    .flatMap(codes -> codes);
            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(
                            pack.benefits().stream().map(Benefit::code).toList());
        }
    }

    /** Whatever sign is changed in it, a kept decision is not what it was any more. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_kept_decision_with_one_sign_changed_does_not_come_out_again(long seed) {
        var pack = SamplePupils.mapped(COUNTY, ReplayTest::divided);
        var random = new Random(seed);
        for (Decision decision : decide(pack, 84 + seed, 20)) {
            String json = AidEngines.json(decision);
            for (int n = 0; n < 40; n++) {
                int at = random.nextInt(json.length());
                char was = json.charAt(at);
                char is = Character.isDigit(was) ? (char) ('0' + (was - '0' + 1) % 10) : was == 'A' ? 'B' : 'A';
                String changed = json.substring(0, at) + is + json.substring(at + 1);
                assertThat(replays(changed, pack))
                        .as("%s", changed.substring(Math.max(0, at - 20), at + 1))
                        .isFalse();
            }
        }
    }

    /** Not to come out again may be to be no decision at all, which is said under the one root. */
    private static boolean replays(String json, PolicyPack pack) {
        try {
            return AidEngines.replays(json, pack);
        } catch (AidException noDecision) {
            return false;
        }
    }

    private static final String KEPT =
            AidEngines.json(decide(SamplePupils.mapped(COUNTY, ReplayTest::divided), 81, 150).stream()
                    .filter(decision -> decision.facts().keySet().stream().anyMatch(key -> key.startsWith("until-"))
                            && !decision.awards().isEmpty()
                            && decision.facts().containsKey("claims"))
                    .findFirst()
                    .orElseThrow());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\":[ \"status\":[\"ENROLED\",",
                "\"grade\":[ \"grade\":[\"one\",",
                "\"until- \"until-20",
                "\"applied-on\":[\" \"applied-on\":[\"x",
                "\"facts\":{ \"facts\":{\"until-2020-09-30\":[],",
                "\"facts\":{ \"facts\":{\"fee-milk\":[\"1\"],"
            })
    void facts_that_no_pupil_has_are_said_to_be_such(String change) {
        var parts = change.split(" ");
        assertThat(KEPT).contains(parts[0]);
        var changed = KEPT.replace(parts[0], parts[1]);
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> AidEngines.replays(changed, COUNTY))
                .withMessageStartingWith("the decision about p")
                .withMessageEndingWith("\nMaybe it was changed since it was made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "\"text\"", "{\"facts\":{}}"})
    void what_is_no_decision_is_said_to_be_none(String text) {
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> AidEngines.replays(text, COUNTY))
                .withMessageStartingWith("the text is not a decision as it is kept: ")
                .withMessageEndingWith("\nMaybe take one whole line of decisions.jsonl");
    }

    @Test
    void a_decision_is_not_made_again_by_another_pack() {
        var national = PolicyPacks.shipped("national");
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> AidEngines.replays(KEPT, national))
                .withMessage("the decision rests on pack county-plan-2020 " + COUNTY.version() + " with digest "
                        + COUNTY.digest() + ", and this is national " + national.version() + " with digest "
                        + national.digest() + "\nMaybe read the pack as it was kept then");
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-plan-2020", "national"})
    void another_java_in_another_language_and_time_zone_makes_the_same_decisions(String id, @TempDir Path temp)
            throws IOException, InterruptedException {
        var decisions = decide(PolicyPacks.shipped(id), 85, 100);
        var kept = temp.resolve("decisions.jsonl");
        Files.write(kept, decisions.stream().map(AidEngines::json).toList(), StandardCharsets.UTF_8);
        assertThat(ReplayInAnotherJava.hashes(id, kept))
                .isEqualTo(decisions.stream().map(Decision::hash).toList());
    }
}

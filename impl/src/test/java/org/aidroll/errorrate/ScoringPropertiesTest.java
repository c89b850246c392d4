package org.aidroll.errorrate;

import static org.aidroll.errorrate.SampleMonth.FREEZE;
import static org.aidroll.errorrate.SampleMonth.MONTH;
import static org.aidroll.errorrate.SampleMonth.RULES;
import static org.aidroll.errorrate.SampleMonth.count;
import static org.aidroll.errorrate.SampleMonth.pupil;
import static org.aidroll.errorrate.SampleMonth.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.aidroll.api.errorrate.AuditFrame;
import org.aidroll.api.errorrate.CaseStep;
import org.aidroll.api.errorrate.Correction;
import org.aidroll.api.errorrate.ErrorCase;
import org.aidroll.api.errorrate.ErrorState;
import org.aidroll.api.errorrate.RaisedFinding;
import org.aidroll.api.errorrate.RecordEdit;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.errorrate.SignOff;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in every month: the invariants of the design that speak of the model, on months made by chance. */
class ScoringPropertiesTest {
    private static final int MONTHS = 60;
    private static final List<String> SCHOOLS = List.of("A", "B", "C");
    private static final List<FindingCode> CODES = List.of(
            FindingCode.ID_CHECK_FAILED, FindingCode.ID_TWICE_ON_ROLL, FindingCode.ID_MISSING, FindingCode.TWO_IDS);

    /** A month of three schools by chance. */
    private static final class Chance {
        private final Random random;
        private final List<AuditFrame> frames = new ArrayList<>();
        private final List<RaisedFinding> findings = new ArrayList<>();
        private final List<CaseStep> steps = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();
        private final List<SignOff> signOffs = new ArrayList<>();
        private final List<RecordEdit> edits = new ArrayList<>();

        Chance(long seed) {
            random = new Random(seed);
            for (String school : SCHOOLS) {
                frames.add(SampleMonth.frame(school, random.nextInt(30)));
            }
            IntStream.range(0, 40).forEach(n -> findings.add(finding()));
            IntStream.range(0, 25).forEach(n -> steps.add(step()));
            IntStream.range(0, 25)
                    .forEach(n -> corrections.add(new Correction(
                            anybody(), code().name(), "", "1", "2", person(), day(), random.nextBoolean())));
            IntStream.range(0, 25).forEach(n -> signOffs.add(new SignOff(level(), person(), anybody(), "", day())));
            IntStream.range(0, 25).forEach(n -> edits.add(new RecordEdit(anybody(), "", level(), person(), day())));
        }

        private StudentKey anybody() {
            return pupil(SCHOOLS.get(random.nextInt(3)), 1 + random.nextInt(32));
        }

        private FindingCode code() {
            return CODES.get(random.nextInt(CODES.size()));
        }

        private ReviewLevel level() {
            return ReviewLevel.values()[random.nextInt(ReviewLevel.values().length)];
        }

        private String person() {
            return "person-" + random.nextInt(5);
        }

        private LocalDate day() {
            return FREEZE.minusDays(25).plusDays(random.nextInt(40));
        }

        private RaisedFinding finding() {
            boolean list = random.nextInt(4) == 0;
            return new RaisedFinding(
                    Finding.of(code(), Location.of(list ? "dibao" : "roll"))
                            .about(anybody().value()),
                    list ? ReviewLevel.REGISTRY : ReviewLevel.TEACHER_ENTRY,
                    random.nextBoolean() ? "" : person(),
                    level(),
                    random.nextBoolean() ? "" : person(),
                    day());
        }

        private CaseStep step() {
            var states = ErrorState.values();
            return new CaseStep(
                    anybody(),
                    code().name(),
                    "",
                    states[random.nextInt(states.length)],
                    person(),
                    random.nextBoolean() ? null : person(),
                    day(),
                    "");
        }

        ScoringRequest request() {
            return ScoringRequest.of(MONTH, RULES, frames, findings)
                    .withSteps(steps, corrections)
                    .withReviews(edits, signOffs);
        }

        SchoolScores score() {
            return SampleMonth.score(request());
        }

        void shuffle() {
            List.of(frames, findings, steps, corrections, signOffs, edits)
                    .forEach(list -> Collections.shuffle(list, random));
        }
    }

    private static void inEveryMonth(Consumer<Chance> check) {
        for (long seed = 0; seed < MONTHS; seed++) {
            check.accept(new Chance(seed));
        }
    }

    @Test
    void no_order_matters() {
        inEveryMonth(month -> {
            var before = month.score();
            month.shuffle();
            assertThat(month.score()).isEqualTo(before);
        });
    }

    @Test
    void what_is_handed_in_twice_changes_nothing() {
        inEveryMonth(month -> {
            var before = month.score();
            month.findings.addAll(List.copyOf(month.findings));
            month.steps.addAll(List.copyOf(month.steps));
            month.corrections.addAll(List.copyOf(month.corrections));
            month.signOffs.addAll(List.copyOf(month.signOffs));
            month.edits.addAll(List.copyOf(month.edits));
            month.frames.addAll(List.copyOf(month.frames));
            assertThat(month.score()).isEqualTo(before);
        });
    }

    @Test
    void severities_sum_to_records_with_any_error_and_origins_to_findings() {
        inEveryMonth(month -> {
            var scores = month.score();
            for (String school : SCHOOLS) {
                var errors = SampleMonth.errors(scores, school);
                long records = scores.cases().stream()
                        .filter(error -> error.school().equals(school))
                        .filter(error -> counts(scores, error))
                        .map(error -> error.key().subject())
                        .distinct()
                        .count();
                assertThat(errors.count().x() + errors.count().minor()).isEqualTo((int) records);
                long cases = scores.cases().stream()
                        .filter(error -> error.school().equals(school))
                        .filter(error -> counts(scores, error))
                        .count();
                assertThat(errors.errors()).isEqualTo((int) cases);
            }
        });
    }

    private static boolean counts(SchoolScores scores, ErrorCase error) {
        boolean departments = error.origin() == ReviewLevel.REGISTRY
                && scores.cases().stream()
                        .noneMatch(other ->
                                other.key().subject().equals(error.key().subject())
                                        && other.key().rule().equals(error.key().rule())
                                        && other.origin() != ReviewLevel.REGISTRY
                                        && other.isError());
        return !departments && error.counts(MONTH, FREEZE);
    }

    @Test
    void a_clean_record_more_never_raises_the_rate_and_a_bad_one_never_lowers_it() {
        inEveryMonth(month -> {
            double before = count(month.score(), "A").rate();
            var stranger = pupil("A", 99);
            List<StudentKey> more = new ArrayList<>(month.frames.get(0).subjects());
            more.add(stranger);
            month.frames.set(0, AuditFrame.freeze(MONTH, "A", more, FREEZE));
            double clean = count(month.score(), "A").rate();
            month.findings.add(SampleMonth.onRoll(FindingCode.ID_CHECK_FAILED, stranger));
            double bad = count(month.score(), "A").rate();

            assertThat(Double.isNaN(before) || clean <= before).isTrue();
            assertThat(Double.isNaN(before) || bad >= before).isTrue();
            assertThat(bad).isGreaterThan(clean);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C"})
    void overturning_an_appeal_never_worsens(String school) {
        inEveryMonth(month -> {
            month.steps.clear();
            var before = month.score();
            before.cases().stream()
                    .filter(error -> error.school().equals(school))
                    .forEach(error -> {
                        var key = error.key();
                        var day = FREEZE.plusDays(30);
                        month.steps.add(new CaseStep(
                                key.subject(), key.rule(), key.field(), ErrorState.APPEALED, "h", null, day, ""));
                        month.steps.add(new CaseStep(
                                key.subject(), key.rule(), key.field(), ErrorState.OVERTURNED, "c", null, day, ""));
                    });
            var after = month.score();

            assertThat(count(after, school).x())
                    .isLessThanOrEqualTo(count(before, school).x());
            assertThat(count(after, school).rate() <= count(before, school).rate()
                            || count(after, school).n() == 0)
                    .isTrue();
        });
    }

    @Test
    void what_is_left_open_is_within_the_bounds() {
        inEveryMonth(month -> month.score().schools().forEach(school -> {
            var count = school.errors().count();
            if (count.n() > 0) {
                assertThat(count.rateAtWorst()).isBetween(count.rate(), 1.0);
                assertThat(school.figures().interval().contains(count.rate())).isTrue();
            }
        }));
    }

    @Test
    void the_register_of_a_month_carries_over_to_the_same_figures() {
        inEveryMonth(month -> {
            var once = month.score();
            var again = score(month.request().after(once.cases(), List.of(), Map.of()));
            for (String school : SCHOOLS) {
                assertThat(count(again, school).n())
                        .isEqualTo(count(once, school).n());
            }
            assertThat(again.cases()).hasSameSizeAs(once.cases());
        });
    }
}

package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.aidroll.SampleRegistries;
import org.aidroll.api.division.Division;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.policy.TermShare;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Fee;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every golden case of every shipped pack: {@code cases.yaml} beside its {@code pack.yaml}. */
class PackCasesTest {
    private static final List<String> PACKS = List.of(
            "county-plan-2020",
            "national",
            "k02-poverty-2017",
            "k13-college",
            "k14-boarder",
            "k18-highest-tier",
            "k20-sponsors",
            "p01-lanshan",
            "x10-xunyi");
    /** Says when visits confirm a record: {@link VerificationReaderTest}. */
    private static final String GRANTS_NOTHING = "c09-visits";

    private static final Set<String> KEYS =
            Set.of("case", "cite", "term", "assessed", "pupil", "fees", "due", "open", "nothing-else");
    private static final Set<String> PUPIL_KEYS = Set.of(
            "stage",
            "boarding",
            "grade",
            "status",
            "categories",
            "claims",
            "school-kind",
            "rides-bus",
            "home-division",
            "school-division");
    private static final String SCHOOL = "2143048201";
    private static final Map<String, PolicyPack> READ = new TreeMap<>();

    @BeforeAll
    static void read_packs() {
        PACKS.forEach(id -> READ.put(id, PolicyPacks.shipped(id)));
    }

    static Stream<Arguments> cases() {
        return PACKS.stream().flatMap(id -> casesOf(id).stream().map(one -> Arguments.of(id, one)));
    }

    static Stream<String> packs() {
        return PACKS.stream();
    }

    private static List<Case> casesOf(String id) {
        try (InputStream in = PolicyPacks.class.getResourceAsStream("packs/" + id + "/cases.yaml")) {
            return each(new YAMLMapper().readTree(in)).map(Case::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** One case, shown by its sentence. */
    private record Case(JsonNode node) {
        @Override
        public String toString() {
            return node.path("case").asText();
        }

        SchoolTerm term() {
            return SchoolTerm.parse(node.path("term").asText());
        }

        LocalDate assessed() {
            return node.has("assessed")
                    ? LocalDate.parse(node.path("assessed").asText())
                    : term().span().start().plusDays(44);
        }

        Set<String> open() {
            return each(node.path("open")).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
        }

        Map<String, Money> due() {
            Map<String, Money> due = new TreeMap<>();
            node.path("due")
                    .properties()
                    .forEach(one ->
                            due.put(one.getKey(), Money.ofYuan(one.getValue().asText())));
            return due;
        }

        Decision decide(PolicyPack pack) {
            var assignments = new TierAssignments(assessed(), List.of(assignment(pack)), Map.of(SCHOOL, school()));
            return AidEngines.subsidyCalculator()
                    .calculate(assignments, new SubsidyBasis(pack, term(), assessed(), fees()))
                    .decisions()
                    .get(0);
        }

        private JsonNode pupil() {
            return node.path("pupil");
        }

        private Stage stage() {
            return Stage.valueOf(pupil().path("stage").asText());
        }

        private TierAssignment assignment(PolicyPack pack) {
            var categories = each(pupil().path("categories"))
                    .map(code -> HardshipCategory.of(code.asText()))
                    .sorted()
                    .toList();
            Student student = student();
            return new TierAssignment(
                    student,
                    categories.stream()
                            .map(category -> evidence(student, category))
                            .toList(),
                    categories.stream().anyMatch(pack::protects),
                    categories.stream()
                            .flatMap(category -> pack.category(category).stream())
                            .flatMap(rule -> rule.tier().flatMap(pack::tier).stream())
                            .min(Comparator.comparingInt(Tier::rank))
                            .orElse(null),
                    each(pupil().path("claims"))
                            .map(code -> new Application(
                                    student.key(), assessed(), HardshipCategory.of(code.asText()), null, null))
                            .toList(),
                    List.of());
        }

        private static CategoryEvidence evidence(Student student, HardshipCategory category) {
            var link = new Link(
                    SampleRegistries.POVERTY_LIST,
                    2,
                    category,
                    LinkDecision.AUTO,
                    student.key(),
                    MatchRule.ID_AND_NAME,
                    List.of());
            return new CategoryEvidence(category, List.of(link));
        }

        private Student student() {
            var pupil = pupil();
            var enrolment = new Enrolment(
                    SCHOOL,
                    stage(),
                    pupil.path("grade").asInt(),
                    "1班",
                    Boarding.valueOf(pupil.path("boarding").asText()),
                    RollStatus.valueOf(pupil.path("status").asText("ENROLLED")));
            return Student.builder(StudentKey.of("1"), PersonName.of("沈知禾"), enrolment)
                    .ridesBus(pupil.has("rides-bus") ? pupil.path("rides-bus").asBoolean() : null)
                    .hukouDivision(
                            pupil.has("home-division")
                                    ? Division.of(pupil.path("home-division").asText())
                                    : null)
                    .build();
        }

        private School school() {
            return new School(
                    SCHOOL,
                    "镇中心学校",
                    Division.of(pupil().path("school-division").asText("430482101")),
                    Set.of(stage()),
                    SchoolKind.valueOf(pupil().path("school-kind").asText("PUBLIC")));
        }

        private FeeSchedule fees() {
            List<Fee> fees = new ArrayList<>();
            node.path("fees")
                    .properties()
                    .forEach(one -> fees.add(new Fee(
                            SCHOOL,
                            stage(),
                            FeeItem.valueOf(one.getKey()),
                            Money.ofYuan(one.getValue().asText()))));
            return FeeSchedule.of(fees);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void the_pack_decides_the_case_as_its_source_says(String id, Case one) {
        Decision decision = one.decide(READ.get(id));
        Map<String, Money> due = decision.awards().stream()
                .collect(Collectors.toMap(Award::benefit, Award::amount, (a, b) -> a, TreeMap::new));
        Set<String> open =
                decision.open().stream().map(OpenAward::benefit).collect(Collectors.toCollection(TreeSet::new));
        if (one.node().path("nothing-else").asBoolean()) {
            assertThat(due).isEqualTo(one.due());
            assertThat(open).isEqualTo(one.open());
        } else {
            assertThat(due).containsAllEntriesOf(one.due());
            assertThat(open).containsAll(one.open());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void a_case_has_no_key_that_this_test_does_not_read(String id, Case one) {
        assertThat(one.node().fieldNames()).toIterable().isSubsetOf(KEYS);
        assertThat(one.pupil().fieldNames()).toIterable().isSubsetOf(PUPIL_KEYS);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_case_cites_an_article_that_the_pack_rests_on(String id) {
        Set<String> known = citations(READ.get(id)).map(Citation::id).collect(Collectors.toSet());
        assertThat(casesOf(id))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.node().path("cite").asText()).isIn(known));
    }

    /** Each dated amount is the source of a case, so none changes unseen. */
    @ParameterizedTest
    @MethodSource("packs")
    void every_dated_amount_has_a_case(String id) {
        assertThat(casesOf(id).stream().map(one -> one.node().path("cite").asText()))
                .containsAll(amounts(READ.get(id)).map(Citation::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_benefit_is_due_or_open_in_a_case(String id) {
        var seen = casesOf(id).stream()
                .flatMap(one -> Stream.concat(one.due().keySet().stream(), one.open().stream()))
                .collect(Collectors.toSet());
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        READ.get(id).benefits().stream().map(Benefit::code).toList());
    }

    /** What is decided twice is decided alike, and its hash stands. */
    @ParameterizedTest
    @ValueSource(strings = {"county-plan-2020", "national"})
    void a_case_replayed_from_its_facts_gives_the_same_decision(String id) {
        assertThat(casesOf(id)).allSatisfy(one -> {
            Decision decision = one.decide(READ.get(id));
            assertThat(AidEngines.subsidyCalculator().replay(decision, READ.get(id)))
                    .isEqualTo(decision);
            assertThat(AidEngines.verifies(decision)).isTrue();
        });
    }

    @Test
    void no_shipped_pack_is_left_out_here() throws IOException, URISyntaxException {
        var folder = Path.of(PolicyPacks.class.getResource("packs").toURI());
        try (Stream<Path> shipped = Files.list(folder)) {
            assertThat(shipped.map(path -> path.getFileName().toString()).filter(id -> !GRANTS_NOTHING.equals(id)))
                    .containsExactlyInAnyOrderElementsOf(PACKS);
        }
    }

    /** What was read nowhere is marked so; nothing that was read goes without its words. */
    @ParameterizedTest
    @MethodSource("packs")
    void every_article_read_in_a_document_is_quoted_and_every_other_says_what_it_is(String id) {
        assertThat(citations(READ.get(id))).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.document()).isNotBlank();
            assertThat(citation.article()).isNotBlank();
            assertThat(citation.quote().isBlank()).isIn(citation.mark() != SourceMark.DOCUMENT, false);
        });
    }

    private static Stream<Citation> citations(PolicyPack pack) {
        return Stream.of(
                        amounts(pack),
                        pack.categories().stream().map(CategoryRule::citation),
                        pack.tiers().stream().map(Tier::citation),
                        pack.benefits().stream()
                                .flatMap(benefit -> benefit.requires().stream())
                                .map(Condition::citation),
                        pack.benefits().stream()
                                .flatMap(benefit -> benefit.termShare().stream())
                                .map(TermShare::citation))
                .flatMap(each -> each);
    }

    private static Stream<Citation> amounts(PolicyPack pack) {
        return pack.benefits().stream()
                .flatMap(benefit -> Stream.concat(benefit.standards().stream(), benefit.overrides().stream()))
                .flatMap(row -> row.amounts().stream())
                .map(Dated::citation);
    }
}

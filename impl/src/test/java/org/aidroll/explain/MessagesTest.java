package org.aidroll.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidroll.api.explain.DecisionChange;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.policy.VisitType;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.term.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two bundles: whole, equal in what they say, and without a word nobody asks for. */
class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    private static Properties bundle(String language) {
        var bundle = new Properties();
        try (Reader reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every key the explainer can ask for. */
    private static Set<String> asked() {
        Set<String> keys = new TreeSet<>(List.of(
                "award",
                "citation",
                "quote",
                "list",
                "grade",
                "listAll",
                "award.LOAN_CEILING",
                "page.open",
                "whyNot.none",
                "change",
                "change.because",
                "change.step",
                "change.fact",
                "card.title",
                "card.pupil",
                "card.sum",
                "card.nothing",
                "card.open",
                "card.question",
                "page.title",
                "page.notDue",
                "page.notDue.line",
                "page.basis",
                "whyNot.none.CATEGORY"));
        add(keys, "", FindingCode.values());
        add(keys, "step.", StepKind.values());
        keys.addAll(List.of("step.BY_HAND.until", "fact.BY_HAND", "category.DIBAO_EDGE"));
        add(keys, "stepKind.", StepKind.values());
        add(keys, "standardUnit.", AmountUnit.values());
        add(keys, "unit.", AmountUnit.values());
        add(keys, "kind.", BenefitKind.values());
        add(keys, "card.award.", BenefitKind.values());
        add(keys, "open.", OpenReason.values());
        add(keys, "standing.", DecisionChange.Kind.values());
        add(keys, "fee.", FeeItem.values());
        add(keys, "SCHOOL_KIND.", SchoolKind.values());
        keys.addAll(
                List.of("SCHOOL_SEAT.HOME_PROVINCE", "SCHOOL_SEAT.OTHER_PROVINCE", "RIDES_BUS.YES", "RIDES_BUS.NO"));
        add(keys, "whyNot.", WhyNot.Reason.values());
        add(keys, "fact.", Fact.values());
        add(keys, "STATUS.", RollStatus.values());
        add(keys, "STAGE.", Stage.values());
        add(keys, "BOARDING.", Boarding.values());
        add(keys, "payee.", Payee.values());
        add(keys, "term.", Season.values());
        add(keys, "visit.", VisitType.values());
        add(keys, "documentField.", DocumentField.values());
        add(keys, "documentHolder.", DocumentHolder.values());
        for (SourceMark mark : SourceMark.values()) {
            if (!mark.isVerified()) {
                keys.add("mark." + mark);
            }
        }
        for (Field field : Field.values()) {
            add(keys, "evidence." + field + ".", Agreement.values());
        }
        add(keys, "rule.", MatchRule.values());
        return keys;
    }

    private static void add(Set<String> keys, String prefix, Enum<?>[] constants) {
        Arrays.stream(constants).forEach(constant -> keys.add(prefix + constant.name()));
    }

    private static Set<String> withoutAdvice(Properties bundle) {
        return bundle.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".advice"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_word_that_can_be_asked_for_is_there_and_no_other(String language) {
        assertThat(withoutAdvice(bundle(language))).isEqualTo(asked());
    }

    @Test
    void no_key_is_in_one_language_only() {
        assertThat(bundle("zh").stringPropertyNames()).isEqualTo(bundle("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void advice_belongs_to_a_finding(String language) {
        Set<String> codes =
                Arrays.stream(FindingCode.values()).map(FindingCode::name).collect(Collectors.toSet());
        assertThat(bundle(language).stringPropertyNames())
                .filteredOn(key -> key.endsWith(".advice"))
                .allMatch(key -> codes.contains(key.substring(0, key.length() - ".advice".length())));
    }

    @Test
    void advice_begins_with_maybe_in_english_and_with_please_or_if_in_chinese() {
        assertThat(bundle("en").entrySet())
                .filteredOn(entry -> entry.getKey().toString().endsWith(".advice"))
                .isNotEmpty()
                .allMatch(entry -> entry.getValue().toString().startsWith("Maybe "));
        assertThat(bundle("zh").entrySet())
                .filteredOn(entry -> entry.getKey().toString().endsWith(".advice"))
                .isNotEmpty()
                .allMatch(entry -> entry.getValue().toString().matches("[请如].*"));
    }

    @Test
    void both_languages_name_the_same_arguments() {
        var english = bundle("en");
        bundle("zh").forEach((key, sentence) -> assertThat(placeholders(sentence.toString()))
                .as(key.toString())
                .isEqualTo(placeholders(english.getProperty(key.toString()))));
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    /** An apostrophe that is not doubled swallows what follows it; one that is doubled too often shows. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_sentence_says_all_its_arguments_and_no_sign_of_its_making(String language) {
        List<String> bad = new ArrayList<>();
        bundle(language).forEach((key, sentence) -> {
            String said = new MessageFormat(sentence.toString()).format(new Object[] {"α0", "α1", "α2", "α3", "α4"});
            boolean whole = placeholders(sentence.toString()).stream().allMatch(n -> said.contains("α" + n));
            if (!whole || said.matches("(?s).*([{}]|'').*")) {
                bad.add(key + " = " + said);
            }
        });
        assertThat(bad).isEmpty();
    }

    @Test
    void the_chinese_sentences_are_chinese_and_the_english_ones_are_not() {
        assertThat(bundle("en").values())
                .noneMatch(sentence -> sentence.toString().matches("(?s).*\\p{IsHan}.*"));
        assertThat(bundle("zh").entrySet())
                .filteredOn(entry -> !Set.of(
                                "list",
                                "listAll",
                                "page.notDue.line",
                                "quote",
                                "citation",
                                "change",
                                "change.because",
                                "standing.DUE",
                                "card.open")
                        .contains(entry.getKey().toString()))
                .allMatch(entry -> entry.getValue().toString().matches("(?s).*\\p{IsHan}.*"));
    }
}

package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.AsOf;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The totals that the sources state, reckoned again in whole fen: {@code totals.yaml}. */
class ReferenceTotalsTest {
    private static final JsonNode TOTALS = read();

    private static JsonNode read() {
        try (InputStream in = ReferenceTotalsTest.class.getResourceAsStream("totals.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<JsonNode> each(JsonNode list) {
        assertThat(list).isNotEmpty();
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Stream<Arguments> named(Stream<JsonNode> nodes) {
        return nodes.map(node ->
                Arguments.of(node.path("row").asText() + " " + node.path("name").asText(), node));
    }

    static Stream<Arguments> heads() {
        return named(each(TOTALS.path("heads")).filter(node -> node.has("each")));
    }

    static Stream<Arguments> unevenHeads() {
        return named(each(TOTALS.path("heads")).filter(node -> !node.has("each")));
    }

    static Stream<Arguments> sums() {
        return named(each(TOTALS.path("sums")));
    }

    static Stream<Arguments> months() {
        return named(each(TOTALS.path("months")));
    }

    static Stream<Arguments> averages() {
        return named(each(TOTALS.path("averages")));
    }

    static Stream<Arguments> counts() {
        return named(each(TOTALS.path("counts")));
    }

    private static Money wan(JsonNode node) {
        var yuan = new BigDecimal(node.path("wan").asText()).movePointRight(4).stripTrailingZeros();
        return Money.ofYuan(yuan.toPlainString());
    }

    private static Money yuan(JsonNode node, String field) {
        return Money.ofYuan(node.path(field).asText());
    }

    private static Money times(Money each, int n) {
        return each.times(new Fraction(n, 1), RoundingMode.UNNECESSARY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void heads_times_rate_are_the_stated_total(String name, JsonNode total) {
        assertThat(times(yuan(total, "each"), total.path("heads").asInt())).isEqualTo(wan(total));
        assertQuoted(total, "heads");
        assertThat(total.path("quote").asText()).contains(total.path("wan").asText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unevenHeads")
    void a_total_that_no_rate_in_whole_fen_gives_names_none(String name, JsonNode total) {
        assertThat(wan(total).fen() % total.path("heads").asLong()).isNotZero();
        assertQuoted(total, "heads");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sums")
    void the_parts_sum_to_the_stated_total_to_the_fen(String name, JsonNode total) {
        assertThat(total.path("parts")).hasSize(9);
        assertThat(each(total.path("parts")).map(ReferenceTotalsTest::wan).reduce(Money.ZERO, Money::plus))
                .isEqualTo(wan(total));
        assertQuoted(total, "wan");
        assertThat(each(total.path("parts"))).allSatisfy(part -> assertQuoted(part, "wan"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("months")
    void months_times_the_monthly_sum_are_the_stated_total(String name, JsonNode total) {
        assertThat(times(yuan(total, "month"), total.path("months").asInt())).isEqualTo(yuan(total, "yuan"));
        assertQuoted(total, "month");
        assertQuoted(total, "yuan");
    }

    /** The pack has the average and the sum by right that the source states. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("averages")
    void the_pack_holds_the_average_and_the_sum_by_right(String name, JsonNode total) {
        Benefit benefit = PolicyPacks.shipped(total.path("pack").asText())
                .benefit(total.path("benefit").asText())
                .orElseThrow();
        var asOf = AsOf.day(LocalDate.of(2020, 9, 1));
        assertThat(asOf.in(benefit.limits().averages()).orElseThrow().value().average())
                .isEqualTo(yuan(total, "average"));
        BenefitStandard byRight = benefit.overrides().stream()
                .filter(row -> row.when()
                        .equals(Map.of(Fact.CATEGORY, total.path("category").asText())))
                .findFirst()
                .orElseThrow();
        assertThat(asOf.in(byRight.amounts()).orElseThrow().value()).isEqualTo(Amount.of(yuan(total, "by-right")));
        assertQuoted(total, "average");
        assertQuoted(total, "by-right");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("averages")
    void an_average_leaves_the_others_what_those_by_right_do_not_take(String name, JsonNode total) {
        assertThat(each(total.path("mixes"))).allSatisfy(mix -> {
            int places = mix.path("places").asInt();
            int byRight = mix.path("by-right").asInt();
            Money left = times(yuan(total, "average"), places).minus(times(yuan(total, "by-right"), byRight));
            if (mix.has("others")) {
                assertThat(times(yuan(mix, "others"), places - byRight)).isEqualTo(left);
            } else {
                assertThat(left).as("no amount of 0 or more keeps the average").isLessThan(Money.ZERO);
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void parts_that_do_not_sum_to_the_stated_count_are_known_and_left_as_they_are(String name, JsonNode count) {
        int sum = each(count.path("parts")).mapToInt(JsonNode::asInt).sum();
        assertThat(sum).isEqualTo(count.path("sum").asInt());
        assertThat(sum == count.path("stated").asInt())
                .isEqualTo(count.path("agrees").asBoolean());
        assertQuoted(count, "stated");
    }

    @Test
    void the_one_contradiction_of_the_sources_is_49_pupils_whose_grades_sum_to_50() {
        assertThat(each(TOTALS.path("counts"))
                        .filter(count -> !count.path("agrees").asBoolean()))
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.path("row").asText()).isEqualTo("K08");
                    assertThat(count.path("stated").asInt()).isEqualTo(49);
                    assertThat(count.path("sum").asInt()).isEqualTo(50);
                });
    }

    private static void assertQuoted(JsonNode node, String field) {
        assertThat(node.path("quote").asText()).contains(node.path(field).asText());
    }
}

package org.aidroll.sis.web.statistics;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.report.FourIndicators;
import org.aidroll.api.roll.Stage;
import org.aidroll.sis.statistics.Figures;
import org.aidroll.sis.statistics.Indicated;
import org.aidroll.sis.statistics.Place;
import org.aidroll.sis.statistics.StatisticsWords;
import org.aidroll.sis.statistics.Topic;
import org.jspecify.annotations.Nullable;

/** Puts statistics into the words of one language. */
final class StatisticsWriter {
    private final StatisticsWords words;

    StatisticsWriter(StatisticsWords words) {
        this.words = words;
    }

    StatisticsView.Row row(Place place, Map<Topic, Figures> topics, boolean withParts) {
        Figures all = Objects.requireNonNull(topics.get(Topic.ALL));
        return new StatisticsView.Row(
                place.code(),
                words.place(place),
                all.students(),
                all.aided(),
                all.offAge(),
                yuan(all),
                withParts
                        ? topics.entrySet().stream()
                                .flatMap(part -> part(part.getKey(), part.getValue()).stream())
                                .toList()
                        : List.of());
    }

    private List<StatisticsView.Part> part(Topic topic, Figures figures) {
        Stage stage = topic.stage();
        HardshipCategory category = topic.category();
        return stage == null
                ? List.of()
                : List.of(new StatisticsView.Part(
                        words.stage(stage),
                        category == null ? null : words.category(category),
                        figures.students(),
                        figures.aided(),
                        figures.offAge(),
                        yuan(figures)));
    }

    private static @Nullable String yuan(Figures figures) {
        Money amount = figures.amount();
        return amount == null ? null : amount.yuan();
    }

    /**
     * The indicators, without what is not shown.
     *
     * @param paymentsKnown whether anything is known of anybody's payments; if not, everybody may be told so
     */
    static StatisticsView.Four four(Indicated four, boolean paymentsKnown) {
        return new StatisticsView.Four(
                four.protectedStudents(),
                four.countOfAid(FourIndicators::unaided),
                four.count(FourIndicators::compulsoryStudents),
                four.count(FourIndicators::leftCompulsory),
                paymentsKnown ? four.countOfAid(FourIndicators::paymentLines) : Integer.valueOf(0),
                four.countOfAid(FourIndicators::paymentDifferences),
                four.showsMoney() ? four.all().shortfall().yuan() : null,
                four.showsMoney() ? four.all().excess().yuan() : null,
                four.countOfAid(FourIndicators::families));
    }
}

package org.aidroll.sis.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.report.StatisticsLine;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Stage;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.roster.CountyBook;

/** What places, stages and categories are called in one language. Of divisions only their codes are known. */
public final class StatisticsWords {
    private final Explainer explainer;
    private final Map<String, String> schools;
    private final boolean chinese;

    /**
     * The words for that book.
     *
     * @param own by key, what is said otherwise than as shipped
     */
    public StatisticsWords(CountyBook book, Locale locale, Map<String, String> own) {
        this.explainer = AidEngines.explainer(book.pack(), locale, own);
        this.schools = book.request().roll().schools().stream()
                .collect(Collectors.toMap(School::code, School::name, (first, second) -> first));
        this.chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** Whether the language is Chinese. */
    public boolean isChinese() {
        return chinese;
    }

    /** The term, as people call it. */
    public String term(CountyBook book) {
        return explainer.term(book.request().basis().term());
    }

    /** The place, as people call it. */
    public String place(Place place) {
        if (place.isUnknown()) {
            return chinese ? level(place.level()) + "未知" : level(place.level()) + " not known";
        }
        return place.level() == StatisticsLevel.SCHOOL
                ? schools.getOrDefault(place.code(), place.code())
                : place.code();
    }

    /** Several places: the one, or how many of which kind. */
    public String all(Set<Place> places) {
        if (places.size() == 1) {
            Place one = places.iterator().next();
            return one.level() == StatisticsLevel.SCHOOL || one.isUnknown()
                    ? place(one)
                    : level(one.level()) + " " + one.code();
        }
        return places.stream()
                .collect(Collectors.groupingBy(
                        Place::level, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> chinese
                        ? kind.getValue()
                                + (kind.getKey() == StatisticsLevel.SCHOOL ? " 所" : " 个")
                                + level(kind.getKey())
                        : kind.getValue() + " " + several(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }

    private static String several(StatisticsLevel level, long count) {
        return switch (level) {
            case VILLAGE -> count == 1 ? "village" : "villages";
            case SCHOOL -> count == 1 ? "school" : "schools";
            case TOWNSHIP -> count == 1 ? "township" : "townships";
            case COUNTY -> count == 1 ? "county" : "counties";
        };
    }

    /** The kind of place. */
    public String level(StatisticsLevel level) {
        return switch (level) {
            case VILLAGE -> chinese ? "村" : "Village";
            case SCHOOL -> chinese ? "学校" : "School";
            case TOWNSHIP -> chinese ? "乡镇" : "Township";
            case COUNTY -> chinese ? "县" : "County";
        };
    }

    /** What something lies in: a school's name, a division's code, or that it is not known. */
    public String within(String code) {
        return code.equals(StatisticsLine.UNKNOWN)
                ? place(new Place(StatisticsLevel.TOWNSHIP, code))
                : schools.getOrDefault(code, code);
    }

    /** The stage. */
    public String stage(Stage stage) {
        return explainer.values(Fact.STAGE, List.of(stage.name()));
    }

    /** The category. */
    public String category(HardshipCategory category) {
        return explainer.category(category);
    }
}

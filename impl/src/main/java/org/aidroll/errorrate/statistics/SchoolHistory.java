package org.aidroll.errorrate.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.errorrate.SchoolCount;

/** The months of each school. */
final class SchoolHistory {
    private final Map<String, List<SchoolCount>> bySchool = new HashMap<>();

    SchoolHistory(List<SchoolCount> history) {
        history.stream().sorted(Comparator.comparing(SchoolCount::month)).forEach(count -> bySchool.computeIfAbsent(
                        count.school(), school -> new ArrayList<>())
                .add(count));
    }

    /** The months of a school before this one and this one, oldest first. */
    List<SchoolCount> upTo(SchoolCount count) {
        List<SchoolCount> months = new ArrayList<>(before(count.school(), count.month()));
        months.add(count);
        return months;
    }

    /** Of each school the months of a span, which ends before this month. */
    Map<String, List<SchoolCount>> before(YearMonth month, int span) {
        var first = month.minusMonths(span);
        Map<String, List<SchoolCount>> window = new HashMap<>();
        bySchool.keySet()
                .forEach(school -> window.put(
                        school,
                        before(school, month).stream()
                                .filter(count -> !count.month().isBefore(first))
                                .toList()));
        return window;
    }

    private List<SchoolCount> before(String school, YearMonth month) {
        return bySchool.getOrDefault(school, List.of()).stream()
                .filter(count -> count.month().isBefore(month))
                .toList();
    }
}

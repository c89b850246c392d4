package org.aidroll.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;

/** Which values each fact can have in a pack. */
final class FactValues {
    private static final int HIGHEST_GRADE = 9;

    private final List<String> categories;

    FactValues(List<CategoryRule> categories) {
        this.categories =
                categories.stream().map(rule -> rule.category().code()).toList();
    }

    List<String> of(Fact fact) {
        return switch (fact) {
            case STATUS -> names(RollStatus.values());
            case STAGE -> names(Stage.values());
            case BOARDING -> names(Boarding.values());
            case GRADE ->
                IntStream.rangeClosed(1, HIGHEST_GRADE)
                        .mapToObj(Integer::toString)
                        .toList();
            case CATEGORY -> categories;
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}

package org.aidroll.sis.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidroll.api.identification.ListChange;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.report.PupilStanding;
import org.aidroll.api.report.RunChange;
import org.jspecify.annotations.Nullable;

/** What differences are called in one language. */
public final class DifferenceWords {
    private static final Map<ListChange.Field, String> CHINESE = Map.of(
            ListChange.Field.CATEGORY, "类型",
            ListChange.Field.NAME, "姓名",
            ListChange.Field.ID, "证件号",
            ListChange.Field.ROLL_NUMBER, "学籍号",
            ListChange.Field.SEX, "性别",
            ListChange.Field.BIRTH_DATE, "出生日期",
            ListChange.Field.HOUSEHOLD, "家庭",
            ListChange.Field.PLACE, "住址");

    private final Map<String, Tier> tiers;
    private final boolean chinese;

    /** The words of that pack in that language. */
    public DifferenceWords(PolicyPack pack, Locale locale) {
        this.tiers = pack.tiers().stream().collect(Collectors.toMap(Tier::code, tier -> tier));
        this.chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    boolean isChinese() {
        return chinese;
    }

    String kind(@Nullable ListChange change) {
        if (change == null) {
            return chinese ? "学生" : "Pupil";
        }
        return switch (change.kind()) {
            case NEW_IN_LIST -> chinese ? "新增" : "New";
            case LEFT_LIST -> chinese ? "退出" : "Gone";
            case CHANGED -> chinese ? "变动" : "Changed";
        };
    }

    /** What a row says differently. */
    public String fields(@Nullable ListChange change) {
        return change == null
                ? ""
                : change.fields().stream()
                        .sorted()
                        .map(field -> chinese
                                ? CHINESE.getOrDefault(field, field.name())
                                : field.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(chinese ? "、" : ", "));
    }

    /** The tier of a pupil; empty where there is none. */
    public String tier(Optional<PupilStanding> standing) {
        return standing.flatMap(PupilStanding::tierCode)
                .map(code -> Optional.ofNullable(tiers.get(code))
                        .map(tier -> tier.label().in(chinese ? Locale.CHINESE : Locale.ENGLISH))
                        .orElse(code))
                .orElse("");
    }

    /** How much more is due to the pupil; below 0 where less is. */
    public static Money difference(RunChange change) {
        return change.differences().values().stream().reduce(Money.ZERO, Money::plus);
    }

    /** All that is due to a pupil. */
    public static Money due(Optional<PupilStanding> standing) {
        return standing.map(PupilStanding::due).stream()
                .flatMap(due -> due.values().stream())
                .reduce(Money.ZERO, Money::plus);
    }
}

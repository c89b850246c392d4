package org.aidroll.benchmarks.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Label;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.term.DateSpan;
import org.aidroll.subsidy.FactCode;
import org.aidroll.subsidy.RowTable;

/**
 * The table as AidRoll compiles it. A condition of ours has one value, so a row that names several stands as so many,
 * all under its number.
 */
public final class AidrollTable implements AidTable {
    private static final int STAGE = FactCode.shift(Fact.STAGE);
    private static final int BOARDING = FactCode.shift(Fact.BOARDING);

    private final RowTable table;
    private final int[] numbers;
    private final long[] hardships;

    /** Compiles the table. */
    public AidrollTable() {
        var code = new FactCode(pack());
        List<BenefitStandard> standards = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (AidRow row : AidRows.all()) {
            for (Map<Fact, String> when : conditions(row)) {
                standards.add(new BenefitStandard(Integer.toString(row.number()), when, List.of()));
                rows.add(row.number());
            }
        }
        this.table = new RowTable(standards, code);
        this.numbers = rows.stream().mapToInt(Integer::intValue).toArray();
        this.hardships = Arrays.stream(Hardship.values())
                .mapToLong(hardship -> code.bits(Fact.CATEGORY, hardship.name()))
                .toArray();
    }

    /** The profile of a case, as the calculator reads one off a pupil. */
    long profile(AidCase facts) {
        return (long) facts.stage().ordinal() << STAGE
                | (long) facts.boarding().ordinal() << BOARDING
                | hardships[facts.hardship().ordinal()];
    }

    @Override
    public int row(AidCase facts) {
        return row(profile(facts));
    }

    /** The number of the row that fits a profile, from 1; 0 for none. */
    int row(long profile) {
        int found = table.find(profile);
        return found < 0 ? 0 : numbers[found];
    }

    private static List<Map<Fact, String>> conditions(AidRow row) {
        List<Map<Fact, String>> all = List.of(Map.of());
        all = with(all, Fact.STAGE, row.stages());
        all = with(all, Fact.BOARDING, row.boardings());
        return with(all, Fact.CATEGORY, row.hardships());
    }

    private static List<Map<Fact, String>> with(List<Map<Fact, String>> all, Fact fact, Set<String> values) {
        if (values.isEmpty()) {
            return all;
        }
        List<Map<Fact, String>> more = new ArrayList<>();
        for (Map<Fact, String> when : all) {
            for (String value : values) {
                Map<Fact, String> one = new EnumMap<>(Fact.class);
                one.putAll(when);
                one.put(fact, value);
                more.add(one);
            }
        }
        return more;
    }

    private static PolicyPack pack() {
        var cite = new Citation("A01", "county plan 2020", "", "", SourceMark.UNVERIFIED);
        var label = new Label("表", "table");
        List<CategoryRule> categories = Arrays.stream(Hardship.values())
                .filter(hardship -> hardship != Hardship.NONE)
                .map(hardship -> new CategoryRule(HardshipCategory.of(hardship.name()), label, false, cite))
                .toList();
        return new PolicyPack("table", "1", "", label, DateSpan.from(LocalDate.EPOCH), categories, List.of());
    }
}

package org.aidroll.county.made;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.county.made.MadeTable.Row;

/** Compiles the departments' lists from the families; the poverty list is filled up to the rows that the plan asks for. */
final class Registries {
    private static final int EDGE = 40;

    private final CountyPlan plan;
    private final Chance chance;
    private final Damage damage;
    private final Families families;
    private final int year;

    Registries(CountyPlan plan, Chance chance, Families families) {
        this.plan = plan;
        this.chance = chance;
        this.damage = new Damage(plan.damage(), chance);
        this.families = families;
        this.year = 2020;
    }

    List<MadeTable> compile(List<Household> households) {
        var single = new SingleLists(plan, chance, damage);
        List<MadeTable> tables = new ArrayList<>();
        tables.add(single.alone(households));
        tables.add(single.disabled(households));
        tables.add(single.upstream(households));
        tables.add(edge(households));
        int used = tables.stream().mapToInt(table -> table.rows().size()).sum();
        int dibaoRows = (plan.registryRows() - used) * 2 / 5;
        MadeTable dibao = dibao(households, dibaoRows);
        tables.add(dibao);
        tables.add(poverty(households, plan.registryRows() - used - dibao.rows().size()));
        return tables;
    }

    private MadeTable poverty(List<Household> households, int atLeast) {
        FileForm form = FileForm.XLSX;
        List<Row> rows = new ArrayList<>();
        List<Household> listed = filledUp(households, true, atLeast);
        for (Household household : listed) {
            for (Household.Member member : household.members()) {
                var id = damage.number(member.person().id(), true, spoiledTwin(household, member));
                var name = damage.name(member.person().name());
                rows.add(new Row(
                        List.of(
                                String.valueOf(rows.size() + 1),
                                household.township(),
                                household.village(),
                                household.number(),
                                name.text(),
                                member.person().sex(),
                                id.text(),
                                member.relation(),
                                String.valueOf(household.members().size())),
                        member.student(),
                        id.kind(),
                        name.kind()));
            }
        }
        List<String> yaml = List.of(
                "department: 乡村振兴局",
                "category: POVERTY",
                "valid_from: " + year + "-01-01",
                "valid_to: " + year + "-12-31");
        return new MadeTable(
                "poverty",
                form,
                yaml,
                List.of("建档立卡人口信息一览表", "单位：户、人　　密级：内部"),
                Headers.drawn(Headers.POVERTY, chance),
                rows,
                List.of(List.of("合计", "", "", listed.size() + "户", rows.size() + "人"), List.of("注：本表为生成的样例。")));
    }

    /** A twin's number whose last digits are gone fits the other twin as well. */
    private static boolean spoiledTwin(Household household, Household.Member member) {
        return household.pupils().size() > 1
                && member.student().equals(household.pupils().get(0).key())
                && household
                        .pupils()
                        .get(1)
                        .person()
                        .birth()
                        .equals(member.person().birth());
    }

    private MadeTable dibao(List<Household> households, int atLeast) {
        FileForm form = plan.mixed() ? FileForm.UTF8_TAB : FileForm.GB18030;
        List<Row> rows = new ArrayList<>();
        for (Household household : filledUp(households, false, atLeast)) {
            for (Household.Member member : household.members()) {
                var id = damage.number(member.person().id(), false, false);
                var name = damage.name(member.person().name());
                rows.add(new Row(
                        List.of(
                                household.head().name(),
                                household.head().id(),
                                name.text(),
                                id.text(),
                                member.relation(),
                                "DB" + household.number().substring(4),
                                household.township(),
                                household.village()),
                        member.student(),
                        id.kind(),
                        name.kind()));
            }
        }
        List<String> yaml =
                List.of("department: 民政局", "category: DIBAO", "valid_from: 2019-07-01", "valid_to: 2021-06-30");
        return new MadeTable(
                "dibao",
                form,
                yaml,
                plan.mixed() ? List.of("最低生活保障对象名册") : List.of(),
                Headers.drawn(Headers.DIBAO, chance),
                rows,
                List.of());
    }

    private MadeTable edge(List<Household> households) {
        List<Row> rows = new ArrayList<>();
        List<Household> others = households.stream()
                .filter(h -> !h.listed())
                .limit(EDGE + plan.pupils() / 200)
                .toList();
        for (Household household : others) {
            rows.add(new Row(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            household.head().name(),
                            household.head().id(),
                            String.valueOf(household.members().size()),
                            household.village()),
                    "",
                    "",
                    ""));
        }
        return new MadeTable(
                "edge",
                FileForm.GB18030,
                List.of("department: 民政局", "category: DIBAO_EDGE"),
                List.of(),
                Headers.drawn(Headers.HEADS, chance),
                rows,
                List.of());
    }

    private List<Household> filledUp(List<Household> households, boolean poor, int atLeast) {
        List<Household> listed = new ArrayList<>(
                households.stream().filter(h -> poor ? h.poor() : h.dibao()).toList());
        int rows = listed.stream().mapToInt(h -> h.members().size()).sum();
        while (rows < atLeast) {
            Household other = families.withoutPupils(poor, atLeast - rows);
            listed.add(other);
            rows += other.members().size();
        }
        return chance.shuffled(listed);
    }
}

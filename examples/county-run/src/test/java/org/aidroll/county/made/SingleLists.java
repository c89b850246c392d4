package org.aidroll.county.made;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.county.made.MadeTable.Row;

/** Compiles the lists that have one row for each person: orphans, disabled people, and what the province sends down. */
final class SingleLists {
    private final CountyPlan plan;
    private final Chance chance;
    private final Damage damage;

    SingleLists(CountyPlan plan, Chance chance, Damage damage) {
        this.plan = plan;
        this.chance = chance;
        this.damage = damage;
    }

    MadeTable alone(List<Household> households) {
        List<Row> rows = new ArrayList<>();
        for (Household household : households) {
            for (Pupil pupil : household.pupils()) {
                if (chance.hits(plan.shares().alone())) {
                    var id = damage.number(pupil.person().id(), false, false);
                    var name = damage.name(pupil.person().name());
                    rows.add(new Row(
                            List.of(
                                    name.text(),
                                    pupil.person().sex(),
                                    id.text(),
                                    rows.size() % 2 == 0 ? "孤儿" : "特困供养",
                                    household.head().name(),
                                    household.head().id()),
                            pupil.key(),
                            id.kind(),
                            name.kind()));
                }
            }
        }
        List<String> yaml = new ArrayList<>(
                List.of("department: 民政局", "category_column: 类别", "categories: {孤儿: ORPHAN, 特困供养: TEKUN}"));
        List<String> header = Headers.drawn(Headers.ALONE, chance);
        if (plan.mixed()) {
            header = List.of("孩子", "性别", "孩子的证号", "类别", "谁带", "谁带的证号");
            yaml.add("columns: {name: 孩子, id: 孩子的证号, guardian_name: 谁带, guardian_id: 谁带的证号}");
        }
        return new MadeTable(
                "orphans", FileForm.UTF8_MARKED, yaml, List.of(), header, chance.shuffled(rows), List.of());
    }

    MadeTable disabled(List<Household> households) {
        List<Row> rows = new ArrayList<>();
        for (Household household : households) {
            for (Household.Member member : household.members()) {
                if (chance.hits(plan.shares().disabled() * (member.student().isEmpty() ? .3 : 1))) {
                    int kind = chance.between(1, 7);
                    int level = chance.between(1, 4);
                    var name = damage.name(member.person().name());
                    rows.add(new Row(
                            List.of(
                                    name.text(),
                                    member.person().id() + kind + level,
                                    List.of("视力", "听力", "言语", "肢体", "智力", "精神", "多重")
                                            .get(kind - 1),
                                    List.of("一级", "二级", "三级", "四级").get(level - 1),
                                    member.student().isEmpty()
                                            ? ""
                                            : household.head().name(),
                                    household.village()),
                            member.student(),
                            "",
                            name.kind()));
                }
            }
        }
        return new MadeTable(
                "disabled",
                FileForm.XLSX,
                List.of("department: 残联", "category: DISABLED"),
                List.of("持证残疾人花名册", "　", "制表：残联"),
                Headers.drawn(Headers.DISABLED, chance),
                chance.shuffled(rows),
                List.of(List.of("合计", String.valueOf(rows.size()))));
    }

    /** By 学籍号 only; some poor pupils are missing, some are on this list alone, some have left for other counties. */
    MadeTable upstream(List<Household> households) {
        List<Row> rows = new ArrayList<>();
        for (Household household : households) {
            for (Pupil pupil : household.pupils()) {
                String number = pupil.papers().rollNumber();
                if (number.length() == 19 && chance.hits(household.poor() ? .7 : .004)) {
                    boolean gone = chance.hits(.02);
                    String other = "G"
                            + ResidentNumbers.completed(
                                    Enrolments.OUTSIDE + number.substring(7, 15) + chance.digits(3));
                    var name = damage.name(pupil.person().name());
                    rows.add(new Row(
                            List.of(
                                    pupil.study().school().name(),
                                    gone ? other : number,
                                    gone ? new Names(chance).of("欧阳") : name.text(),
                                    pupil.person().sex(),
                                    "建档立卡"),
                            gone ? "" : pupil.key(),
                            "",
                            gone ? "" : name.kind()));
                }
            }
        }
        FileForm form = plan.mixed() ? FileForm.GB18030_SEMICOLON : FileForm.XLSX;
        return new MadeTable(
                "upstream",
                form,
                List.of("department: 省学生资助管理中心", "category_column: 困难类型", "categories: {建档立卡: POVERTY}"),
                List.of(),
                Headers.drawn(Headers.UPSTREAM, chance),
                chance.shuffled(rows),
                List.of());
    }
}

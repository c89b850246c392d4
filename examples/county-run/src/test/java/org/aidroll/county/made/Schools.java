package org.aidroll.county.made;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Founds the county's schools: at least one of every stage, each with its own fees. */
final class Schools {
    private static final List<String> PLACES =
            List.of("清溪", "大坪", "石桥", "双河", "青山", "龙泉", "新华", "太平", "白沙", "枫林", "长岭", "高桥", "永兴", "和平", "柳树", "东山");
    private final CountyPlan plan;
    private final Chance chance;

    Schools(CountyPlan plan, Chance chance) {
        this.plan = plan;
        this.chance = chance;
    }

    Map<MadeStage, List<School>> found(List<School> all) {
        Map<MadeStage, List<School>> byStage = new EnumMap<>(MadeStage.class);
        for (MadeStage stage : MadeStage.values()) {
            byStage.put(stage, new ArrayList<>());
        }
        int number = 1;
        for (MadeStage stage : MadeStage.values()) {
            int count = stage == MadeStage.VOCATIONAL || stage == MadeStage.SENIOR
                    ? Math.max(1, plan.schools() / 25)
                    : Math.max(1, (int) (plan.schools() * stage.share()));
            for (int i = 0; i < count; i++) {
                boolean both = plan.mixed() && stage == MadeStage.JUNIOR && i == 0;
                List<MadeStage> stages = both ? List.of(MadeStage.PRIMARY, MadeStage.JUNIOR) : List.of(stage);
                School school = school(number++, stages, plan.mixed() && i == 0);
                all.add(school);
                stages.forEach(s -> byStage.get(s).add(school));
            }
        }
        return byStage;
    }

    private School school(int number, List<MadeStage> stages, boolean odd) {
        MadeStage stage = stages.get(stages.size() - 1);
        String kind = stage != MadeStage.PRESCHOOL ? "PUBLIC" : odd ? "PRIVATE" : "INCLUSIVE";
        String place = (odd && stage == MadeStage.PRIMARY ? "=" : "") + chance.pick(PLACES);
        String division = plan.division() + chance.between(100, 124) + chance.between(200, 230);
        String code = "31" + plan.division().substring(0, 2) + "%06d".formatted(number * 13);
        List<School.Fee> fees = new ArrayList<>();
        stages.forEach(s -> addFees(fees, s));
        return new School(code, place + "第" + number + stage.schoolWord(), division, stages, kind, fees);
    }

    /** The senior school's lodging and books cost something too, and nobody waives them. */
    private void addFees(List<School.Fee> fees, MadeStage stage) {
        switch (stage) {
            case PRIMARY -> {
                fee(fees, stage, "uniform", 50, 80);
                fee(fees, stage, "bus", 180, 260);
            }
            case JUNIOR -> {
                fee(fees, stage, "uniform", 85, 120);
                fee(fees, stage, "bus", 270, 340);
            }
            case SENIOR -> {
                fee(fees, stage, "tuition", 600, 1_000);
                fee(fees, stage, "lodging", 200, 400);
                fee(fees, stage, "textbook", 150, 300);
            }
            case VOCATIONAL -> {
                fee(fees, stage, "tuition", 1_000, 1_600);
                fee(fees, stage, "lodging", 250, 500);
                fee(fees, stage, "textbook", 120, 260);
            }
            default -> {}
        }
    }

    private void fee(List<School.Fee> fees, MadeStage stage, String item, int least, int most) {
        int cents = chance.between(least * 100, most * 100);
        fees.add(new School.Fee(stage, item, "%d.%02d".formatted(cents / 100, cents % 100)));
    }
}

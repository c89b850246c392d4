package cn.example.campus.org;

/** A grade as people say it. */
public final class GradeName {
    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六"};
    private static final String[] PRESCHOOL = {"小班", "中班", "大班"};

    private GradeName() {}

    /**
     * @param phase 学前, 小学, 初中, 普通高中 or 中职
     * @param grade from 1 within the phase
     */
    public static String of(String phase, int grade) {
        return switch (phase) {
            case "学前" -> PRESCHOOL[grade - 1];
            case "小学" -> NUMERALS[grade - 1] + "年级";
            case "初中" -> "初" + NUMERALS[grade - 1];
            case "普通高中" -> "高" + NUMERALS[grade - 1];
            default -> phase + NUMERALS[grade - 1] + "年级";
        };
    }
}

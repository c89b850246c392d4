package cn.example.roll.pupil;

/** A grade as people say it: grade 1 of stage 3 is 七年级. */
public final class GradeName {
    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] PRESCHOOL = {"小班", "中班", "大班"};

    private GradeName() {}

    /**
     * @param stage code of the dictionary STAGE
     * @param grade from 1 within the stage
     */
    public static String of(String stage, int grade) {
        return switch (stage) {
            case "1" -> PRESCHOOL[grade - 1];
            case "2" -> NUMERALS[grade - 1] + "年级";
            case "3" -> NUMERALS[grade + 5] + "年级";
            case "4" -> "高" + NUMERALS[grade - 1];
            default -> "中职" + NUMERALS[grade - 1] + "年级";
        };
    }
}

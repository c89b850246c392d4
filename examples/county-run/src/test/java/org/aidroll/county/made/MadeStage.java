package org.aidroll.county.made;

/** The stages of made counties: the glossary's code, what a roll writes, and how old its first grade is. */
enum MadeStage {
    PRESCHOOL("学前", 3, 3, .12, "幼儿园"),
    PRIMARY("小学", 6, 6, .46, "小学"),
    JUNIOR("初中", 3, 12, .24, "中学"),
    SENIOR("普通高中", 3, 15, .11, "高级中学"),
    VOCATIONAL("中职", 3, 15, .07, "职业技术学校");

    private final String onRoll;
    private final int grades;
    private final int firstAge;
    private final double share;
    private final String schoolWord;

    MadeStage(String onRoll, int grades, int firstAge, double share, String schoolWord) {
        this.onRoll = onRoll;
        this.grades = grades;
        this.firstAge = firstAge;
        this.share = share;
        this.schoolWord = schoolWord;
    }

    String onRoll() {
        return onRoll;
    }

    int grades() {
        return grades;
    }

    int firstAge() {
        return firstAge;
    }

    /** Of all pupils; the shares of all stages make 1. */
    double share() {
        return share;
    }

    String schoolWord() {
        return schoolWord;
    }

    boolean compulsory() {
        return this == PRIMARY || this == JUNIOR;
    }

    static MadeStage drawn(Chance chance) {
        double left = chance.between(0, 999_999) / 1e6;
        for (MadeStage stage : values()) {
            left -= stage.share;
            if (left < 0) {
                return stage;
            }
        }
        return PRIMARY;
    }
}

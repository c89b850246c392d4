package org.aidroll.county.made;

import java.time.LocalDate;
import java.util.List;

/** The terms that counties are made for, with the days on which things happen in them. */
public enum MadeTerm {
    SPRING_2020(
            "2020-SPRING", 2019, "2020-05-29", "2020-03-10", "2020-04-16", "2020-05-18", "2020-04-02", "2020-01-10"),
    AUTUMN_2020(
            "2020-AUTUMN", 2020, "2020-11-20", "2020-09-15", "2020-10-20", "2020-11-12", "2020-10-09", "2020-06-30");

    private final String id;
    private final int schoolYear;
    private final LocalDate assessment;
    private final LocalDate earlyPayment;
    private final LocalDate firstPayment;
    private final LocalDate payment;
    private final LocalDate leftDuring;
    private final LocalDate leftBefore;

    MadeTerm(String id, int schoolYear, String... days) {
        this.id = id;
        this.schoolYear = schoolYear;
        this.assessment = LocalDate.parse(days[0]);
        this.earlyPayment = LocalDate.parse(days[1]);
        this.firstPayment = LocalDate.parse(days[2]);
        this.payment = LocalDate.parse(days[3]);
        this.leftDuring = LocalDate.parse(days[4]);
        this.leftBefore = LocalDate.parse(days[5]);
    }

    /** As {@code county.yaml} writes it. */
    public String id() {
        return id;
    }

    /** The calendar year in which the school year of this term began. */
    int schoolYear() {
        return schoolYear;
    }

    LocalDate assessment() {
        return assessment;
    }

    /** Before those who left during the term were gone. */
    LocalDate earlyPayment() {
        return earlyPayment;
    }

    LocalDate firstPayment() {
        return firstPayment;
    }

    LocalDate payment() {
        return payment;
    }

    LocalDate leftDuring() {
        return leftDuring;
    }

    List<LocalDate> leavingDays() {
        return List.of(leftDuring, leftBefore);
    }
}

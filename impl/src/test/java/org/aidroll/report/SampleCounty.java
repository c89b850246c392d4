package org.aidroll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aidroll.SampleDues;
import org.aidroll.SampleRegistries;
import org.aidroll.SampleRolls;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.division.Division;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;

/**
 * Two schools of two townships, six pupils. 沈知禾 and 秦小满 are registered poor in one household of two villagers; 阮听澜
 * is registered poor in another village of the same name; 祝云归 left; 封九思 has no list, 温以宁 studies a trade.
 */
final class SampleCounty {
    static final String TOWN = "2143048201";
    static final String HILL = "2143048202";
    static final Student SHEN = pupil("1", "沈知禾", 1, TOWN, Stage.PRIMARY, Boarding.BOARDER, RollStatus.ENROLLED);
    static final Student QIN = pupil("2", "秦小满", 2, TOWN, Stage.PRIMARY, Boarding.DAY, RollStatus.ENROLLED);
    static final Student RUAN = pupil("3", "阮听澜", 3, HILL, Stage.JUNIOR, Boarding.DAY, RollStatus.ENROLLED);
    static final Student ZHU = pupil("4", "祝云归", 4, HILL, Stage.JUNIOR, Boarding.DAY, RollStatus.WITHDRAWN);
    static final Student FENG = pupil("5", "封九思", 5, TOWN, Stage.PRIMARY, Boarding.DAY, RollStatus.ENROLLED);
    static final Student WEN = pupil("6", "温以宁", 6, HILL, Stage.VOCATIONAL, Boarding.DAY, RollStatus.ENROLLED);

    private SampleCounty() {}

    private static Student pupil(
            String key, String name, int n, String school, Stage stage, Boarding boarding, RollStatus status) {
        var changed = status == RollStatus.ENROLLED ? null : LocalDate.of(2020, 9, 20);
        var whole = SampleRolls.pupil(
                key, name, n, new Enrolment(school, stage, 1 + n % 2, "1班", boarding, status, changed));
        return Student.builder(whole.key(), whole.name(), whole.enrolment())
                .id(whole.id().orElseThrow().raw())
                .birthDate(LocalDate.of(stage == Stage.PRIMARY ? 2012 : 2006, 5, 4))
                .member(new FamilyMember(PersonName.of("沈长河"), "父亲", true, null))
                .build();
    }

    private static RegistryRecord row(int row, Student pupil, String household, String township) {
        return row(row, pupil, household, township, "竹山村");
    }

    private static RegistryRecord row(int row, Student pupil, String household, String township, String village) {
        return RegistryRecord.builder(row, HardshipCategory.of("POVERTY"))
                .name(pupil.name())
                .id(pupil.id().orElseThrow())
                .householdNumber(household)
                .relationToHead("之子")
                .township(township)
                .village(village)
                .build();
    }

    private static Registry poverty() {
        var parent = RegistryRecord.builder(4, HardshipCategory.of("POVERTY"))
                .name(PersonName.of("沈长河"))
                .id(WrittenId.of("x"))
                .householdNumber("H1")
                .build();
        return Registry.of(
                SampleRegistries.POVERTY_LIST,
                row(2, SHEN, "H1", "金山镇"),
                row(3, QIN, "H1", "金山镇"),
                parent,
                row(5, RUAN, "", "石桥镇"),
                row(6, ZHU, "H3", "石桥镇"));
    }

    private static List<Payment> payments() {
        return List.of(
                SampleDues.payment(SHEN, "compulsory-boarder", "500"),
                SampleDues.payment(QIN, "compulsory-day", "300"),
                SampleDues.payment(ZHU, "compulsory-day", "625"),
                SampleDues.payment(WEN, "vocational-grant", "1000"));
    }

    static AidRequest request() {
        return request(List.of(SHEN, QIN, RUAN, ZHU, FENG, WEN), payments());
    }

    /** The same county in another order of pupils and payments. */
    static AidRequest shuffled(Random random) {
        List<Student> pupils = new ArrayList<>(List.of(SHEN, QIN, RUAN, ZHU, FENG, WEN));
        Collections.shuffle(pupils, random);
        List<Payment> paid = new ArrayList<>(payments());
        Collections.shuffle(paid, random);
        return request(pupils, paid);
    }

    /** 沈知禾 of the first and 秦小满 of the second: township, village, township, village. */
    static AidRequest withVillages(String... places) {
        var list = Registry.of(
                SampleRegistries.POVERTY_LIST,
                row(2, SHEN, "H1", places[0], places[1]),
                row(3, QIN, "H2", places[2], places[3]));
        return request(List.of(SHEN, QIN), List.of(), list);
    }

    private static AidRequest request(List<Student> pupils, List<Payment> payments) {
        return request(pupils, payments, poverty());
    }

    private static AidRequest request(List<Student> pupils, List<Payment> payments, Registry list) {
        var schools = List.of(
                new School(TOWN, "金山学校", Division.of("430482101201"), Set.of(Stage.PRIMARY), SchoolKind.PUBLIC),
                new School(HILL, "石桥学校", Division.of("430482102"), Set.of(Stage.JUNIOR), SchoolKind.PUBLIC));
        var pack = PolicyPacks.shipped("county-plan-2020");
        return new AidRequest(
                Roll.of(schools, pupils),
                List.of(list),
                List.of(),
                payments,
                new SubsidyBasis(pack, SampleRolls.TERM, SampleRolls.ASSESSMENT_DATE, FeeSchedule.none()),
                SampleRolls.ASSESSMENT_DATE);
    }

    static AidRun run() {
        return AidEngines.standard().run(request());
    }
}

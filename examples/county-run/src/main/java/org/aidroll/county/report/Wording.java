package org.aidroll.county.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidroll.api.AidRequest;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;

/** What things are called in the report: each name is looked up once and kept, for it stands in thousands of rows. */
final class Wording {
    private static final String NUMERALS = "零一二三四五六七八九";

    private final AidRequest request;
    private final PolicyPack pack;
    private final Explainer explainer;
    private final Map<String, Integer> schoolOrder = new HashMap<>();
    private final Map<String, String> benefits = new HashMap<>();
    private final Map<List<HardshipCategory>, String> categories = new HashMap<>();
    private final Map<Stage, String> stages = new EnumMap<>(Stage.class);
    private final Map<Payee, String> payees = new EnumMap<>(Payee.class);
    private final Map<String, String> classes = new HashMap<>();

    Wording(AidRequest request) {
        this.request = request;
        this.pack = request.basis().pack();
        this.explainer = AidEngines.explainer(
                pack, Locale.CHINA, request.basis().term().span().start());
        request.roll().schools().stream()
                .map(School::code)
                .sorted()
                .forEach(code -> schoolOrder.put(code, schoolOrder.size()));
    }

    Explainer explainer() {
        return explainer;
    }

    String term() {
        return explainer.term(request.basis().term());
    }

    /** The pack as people call it, with its id and edition. */
    String pack() {
        return pack.label().in(Locale.CHINESE) + "（" + pack.id() + " " + pack.version() + "）";
    }

    /** The benefit's name; one that is settled by the school year says so. */
    String benefit(String code) {
        return benefits.computeIfAbsent(
                code,
                unknown -> explainer.benefit(code)
                        + (pack.benefit(code).flatMap(Benefit::termShare).isPresent()
                                        || pack.benefit(code).isEmpty()
                                ? ""
                                : "（按学年）"));
    }

    /** What an error is about: a benefit, a document, a category; else what the file calls its column. */
    String item(String code) {
        if (pack.benefit(code).isPresent()) {
            return benefit(code);
        }
        String type = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
        return pack.documents()
                .type(type)
                .map(document -> document.label().in(Locale.CHINESE))
                .orElseGet(() -> pack.categories().stream()
                        .filter(rule -> rule.category().code().equals(code))
                        .findFirst()
                        .map(rule -> category(rule.category()))
                        .orElse(code));
    }

    String category(HardshipCategory category) {
        return categories(List.of(category));
    }

    String categories(Collection<HardshipCategory> several) {
        return categories.computeIfAbsent(
                List.copyOf(several),
                all -> all.stream().map(explainer::category).collect(Collectors.joining("、")));
    }

    String stage(Stage stage) {
        return stages.computeIfAbsent(stage, one -> explainer.values(Fact.STAGE, List.of(one.name())));
    }

    String status(RollStatus status) {
        return explainer.values(Fact.STATUS, List.of(status.name()));
    }

    /** Stage, grade and class, such as 小学三年级 2班. */
    String classOf(Stage stage, int grade, String className) {
        return classes.computeIfAbsent(
                stage + "\n" + grade + "\n" + className,
                key -> (stage(stage) + numeral(grade) + "年级 " + className).strip());
    }

    String classOf(Student student) {
        Enrolment enrolment = student.enrolment();
        return classOf(enrolment.stage(), enrolment.grade(), enrolment.className());
    }

    private static String numeral(int grade) {
        return grade < NUMERALS.length() ? NUMERALS.substring(grade, grade + 1) : Integer.toString(grade);
    }

    String payee(Payee payee) {
        return payees.computeIfAbsent(payee, explainer::payee);
    }

    Optional<Student> student(StudentKey key) {
        return request.roll().student(key);
    }

    /** The school's name; its code where the name is not known. */
    String school(String code) {
        return request.roll().school(code).map(School::name).orElse(code);
    }

    /** Where the pupil comes in lists by school, stage and grade; unknown schools come last. */
    long place(Student pupil) {
        Enrolment enrolment = pupil.enrolment();
        long school = schoolOrder.getOrDefault(enrolment.schoolCode(), schoolOrder.size());
        return (school << 40) | ((long) enrolment.stage().ordinal() << 32) | enrolment.grade();
    }

    String schoolOf(Student student) {
        return school(student.enrolment().schoolCode());
    }
}

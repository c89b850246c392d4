package org.aidroll.sis.web.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Student;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.AssertedCategory;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.decision.CaseFile;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.web.panel.ApplicationView.Numbers;
import org.aidroll.sis.web.panel.ApplicationView.Word;
import org.jspecify.annotations.Nullable;

/** Fills an application form from roll and case. */
final class ApplicationWriter {
    /** Below it what is personal is sensitive, and a guardian consents (personal information protection law). */
    private static final int YOUNG = 14;

    private final DecisionService service;
    private final Explainer chinese;
    private final Explainer english;

    ApplicationWriter(DecisionService service) {
        this.service = service;
        this.chinese = AidEngines.explainer(service.pack(), Locale.CHINESE);
        this.english = AidEngines.explainer(service.pack(), Locale.ENGLISH);
    }

    ApplicationView view(Student student, CaseFile file, Numbers numbers) {
        var enrolment = student.enrolment();
        var decision = file.decision();
        var level = file.assignment().level();
        return new ApplicationView(
                word(explainer -> explainer.term(decision.term())),
                decision.assessmentDate().toString(),
                student.name().written(),
                student.sex()
                        .map(sex -> switch (sex) {
                            case MALE -> new Word("男", "male");
                            case FEMALE -> new Word("女", "female");
                        })
                        .orElse(null),
                student.birthDate().map(LocalDate::toString).orElse(null),
                id(student.id(), numbers),
                student.rollNumber()
                        .map(WrittenId::of)
                        .map(number -> numbers == Numbers.WHOLE ? number.raw() : number.masked())
                        .orElse(null),
                file.school().map(School::name).orElse(enrolment.schoolCode()),
                word(explainer ->
                        explainer.values(Fact.STAGE, List.of(enrolment.stage().name())) + " "
                                + explainer.values(Fact.GRADE, List.of(Integer.toString(enrolment.grade())))),
                enrolment.className(),
                word(explainer -> explainer.values(
                        Fact.BOARDING, List.of(enrolment.boarding().name()))),
                student.family().stream().map(member -> member(member, numbers)).toList(),
                service.pack().categories().stream()
                        .map(rule -> category(rule, file.assignment()))
                        .toList(),
                level == null
                        ? null
                        : new Word(level.label().zh(), level.label().en()),
                income(file.assignment()),
                student.birthDate()
                        .map(born -> born.plusYears(YOUNG).isAfter(decision.assessmentDate()))
                        .orElse(false),
                numbers,
                decision.hash());
    }

    private Word word(Function<Explainer, String> said) {
        return new Word(said.apply(chinese), said.apply(english));
    }

    private static @Nullable String id(Optional<WrittenId> id, Numbers numbers) {
        return id.map(number -> numbers == Numbers.WHOLE ? number.raw() : number.masked())
                .orElse(null);
    }

    private static ApplicationView.Member member(FamilyMember member, Numbers numbers) {
        return new ApplicationView.Member(
                member.name().written(), member.relation(), member.guardian(), id(member.id(), numbers));
    }

    private ApplicationView.Category category(CategoryRule rule, TierAssignment assignment) {
        return new ApplicationView.Category(
                rule.category().code(),
                word(explainer -> explainer.category(rule.category())),
                assignment.categories().stream()
                        .filter(evidence -> evidence.category().equals(rule.category()))
                        .flatMap(this::evidence)
                        .toList());
    }

    private Stream<Word> evidence(CategoryEvidence evidence) {
        Stream<Word> lists = evidence.links().stream()
                .map(link -> link.source().department()
                        + link.source()
                                .days()
                                .map(DateSpan::start)
                                .map(day -> " " + day)
                                .orElse(""))
                .distinct()
                .map(list -> new Word(list, list));
        return Stream.concat(lists, evidence.asserted().stream().map(this::asserted));
    }

    private Word asserted(AssertedCategory said) {
        return service.pack()
                .documents()
                .type(said.document())
                .map(type -> new Word(type.label().zh(), type.label().en()))
                .orElseGet(() -> new Word(said.document(), said.document()));
    }

    private static @Nullable String income(TierAssignment assignment) {
        return assignment.applications().stream()
                .flatMap(application -> application.incomePerHead().stream())
                .map(Money::yuan)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}

package org.aidroll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.identification.Link;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Student;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.AssertedCategory;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.explain.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** Person and household as they were when aid was given (A14); what is not known is left out. */
final class Snapshot {
    private final Map<String, Object> tree = new LinkedHashMap<>();

    private Snapshot(TierAssignment pupil, @Nullable School school, Optional<Household> household, LocalDate assessed) {
        Student student = pupil.student();
        var enrolment = student.enrolment();
        tree.put("assessed", assessed.toString());
        tree.put("name", student.name().written());
        student.id().ifPresent(id -> tree.put("id", id.masked()));
        student.birthDate().ifPresent(day -> tree.put("birth", day.toString()));
        tree.put("school", enrolment.schoolCode());
        if (school != null) {
            tree.put("schoolName", school.name());
        }
        tree.put("stage", enrolment.stage().name());
        tree.put("grade", enrolment.grade());
        tree.put("class", enrolment.className());
        tree.put("boarding", enrolment.boarding().name());
        tree.put("status", enrolment.status().name());
        tree.put("categories", categories(pupil));
        household.ifPresent(known -> tree.put("household", household(known)));
        List<String> guardians = student.family().stream()
                .filter(FamilyMember::guardian)
                .map(FamilyMember::relation)
                .filter(relation -> !relation.isBlank())
                .toList();
        if (!guardians.isEmpty()) {
            tree.put("guardians", guardians);
        }
    }

    static String of(TierAssignment pupil, @Nullable School school, Optional<Household> household, LocalDate assessed) {
        return CanonicalJson.of(new Snapshot(pupil, school, household, assessed).tree);
    }

    private static List<Object> categories(TierAssignment pupil) {
        List<Object> categories = new ArrayList<>();
        for (CategoryEvidence evidence : pupil.categories()) {
            for (Link link : evidence.links()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("category", evidence.category().code());
                one.put("list", link.source().name());
                one.put("row", link.row());
                link.source().days().map(DateSpan::toString).ifPresent(days -> one.put("valid", days));
                categories.add(one);
            }
            for (AssertedCategory said : evidence.asserted()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("category", evidence.category().code());
                one.put("byHand", said.value());
                categories.add(one);
            }
        }
        return categories;
    }

    private static Map<String, Object> household(Household household) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("list", household.source().name());
        one.put("row", household.record().row());
        household.number().ifPresent(number -> one.put("number", number));
        household.record().relationToHead().ifPresent(relation -> one.put("relation", relation));
        one.put("members", household.members());
        return one;
    }
}

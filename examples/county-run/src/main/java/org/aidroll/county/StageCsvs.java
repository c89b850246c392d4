package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.explain.Award;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;

/** What the stages tier and subsidy give: {@code tiers.csv} and {@code entitlements.csv}. */
final class StageCsvs {
    private static final String TIERS = "student,tier,by_right,priority,reasons";
    private static final String ENTITLEMENTS = "student,benefit,term,amount,unit,payee,pack,citation";

    private final CountyResult result;

    StageCsvs(CountyResult result) {
        this.result = result;
    }

    /** Pupils with a category or an application; priority 1 comes first, by right before by need (P03: never by grades). */
    void tiers(Path file) throws IOException {
        List<TierAssignment> concerned = new ArrayList<>();
        for (TierAssignment assignment : result.run().tiers().assignments()) {
            if (!assignment.categories().isEmpty() || !assignment.applications().isEmpty()) {
                concerned.add(assignment);
            }
        }
        Map<StudentKey, Integer> priorities = priorities(concerned);
        Csv.write(file, TIERS, rows -> {
            for (TierAssignment assignment : concerned) {
                rows.row(
                        assignment.student().key().value(),
                        assignment.tier().map(Tier::code).orElse(""),
                        assignment.byRight(),
                        priorities.getOrDefault(assignment.student().key(), 0),
                        reasons(assignment));
            }
        });
    }

    /** Pupils of equal need have equal priority. */
    private static Map<StudentKey, Integer> priorities(List<TierAssignment> concerned) {
        Comparator<TierAssignment> need = Comparator.comparing((TierAssignment pupil) -> !pupil.byRight())
                .thenComparing(pupil -> pupil.tier().map(Tier::rank).orElse(Integer.MAX_VALUE))
                .thenComparing(StageCsvs::score, Comparator.reverseOrder())
                .thenComparing(StageCsvs::income);
        List<TierAssignment> ordered = concerned.stream().sorted(need).toList();
        Map<StudentKey, Integer> priorities = new HashMap<>();
        int priority = 0;
        for (int i = 0; i < ordered.size(); i++) {
            if (i == 0 || need.compare(ordered.get(i - 1), ordered.get(i)) != 0) {
                priority = i + 1;
            }
            priorities.put(ordered.get(i).student().key(), priority);
        }
        return priorities;
    }

    private static double score(TierAssignment pupil) {
        return pupil.applications().stream()
                .flatMap(application -> application.score().stream())
                .mapToDouble(Number::doubleValue)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static long income(TierAssignment pupil) {
        return pupil.applications().stream()
                .flatMap(application -> application.incomePerHead().stream())
                .mapToLong(money -> money.fen())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static String reasons(TierAssignment assignment) {
        return Stream.concat(
                        assignment.categories().stream().map(StageCsvs::reason),
                        assignment.applications().stream().map(StageCsvs::reason))
                .collect(Collectors.joining(";"));
    }

    private static String reason(CategoryEvidence evidence) {
        return evidence.category() + ":"
                + evidence.links().stream()
                        .map(link -> link.source().name() + ":" + link.row())
                        .collect(Collectors.joining("+"));
    }

    private static String reason(Application application) {
        return "APPLIED:" + application.claimed() + ":" + application.appliedOn();
    }

    /** What is due, by the term or by the year; what may be lent is not due. */
    void entitlements(Path file) throws IOException {
        var run = result.run();
        String term = result.settings().term().value();
        String pack = result.request().basis().pack().id();
        Csv.write(file, ENTITLEMENTS, rows -> {
            for (int i = 0; i < run.entitlements().size(); i++) {
                for (Award award : run.entitlements().awards(i)) {
                    if (award.kind() != BenefitKind.LOAN_CEILING) {
                        rows.row(
                                run.entitlements().student(i).value(),
                                award.benefit(),
                                term,
                                award.amount().yuan(),
                                award.unit(),
                                award.payee(),
                                pack,
                                award.citations().stream().map(Citation::id).collect(Collectors.joining(";")));
                    }
                }
            }
        });
    }
}

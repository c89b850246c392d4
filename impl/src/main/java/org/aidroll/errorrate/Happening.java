package org.aidroll.errorrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.aidroll.api.errorrate.CaseStep;
import org.aidroll.api.errorrate.Correction;
import org.aidroll.api.errorrate.ErrorState;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.roll.StudentKey;
import org.jspecify.annotations.Nullable;

/** A step or a correction: one of the two is there. What is handed in twice happens once. */
record Happening(@Nullable CaseStep step, @Nullable Correction correction) {
    private static final Comparator<Happening> ORDER = Comparator.comparing(Happening::at)
            .thenComparing(Happening::subject)
            .thenComparing(Happening::to)
            .thenComparing(Happening::words);

    /** All of the request, in the order of days; on one day in the order of states. */
    static List<Happening> of(ScoringRequest request) {
        List<Happening> all = new ArrayList<>();
        request.steps().stream().distinct().forEach(step -> all.add(new Happening(step, null)));
        request.corrections().stream().distinct().forEach(made -> all.add(new Happening(null, made)));
        all.sort(ORDER);
        return all;
    }

    void fold(Consumer<CaseStep> ofStep, Consumer<Correction> ofCorrection) {
        if (step != null) {
            ofStep.accept(step);
        } else if (correction != null) {
            ofCorrection.accept(correction);
        }
    }

    private LocalDate at() {
        return step != null ? step.at() : made().at();
    }

    private StudentKey subject() {
        return step != null ? step.subject() : made().subject();
    }

    private ErrorState to() {
        return step != null ? step.to() : ErrorState.CORRECTED;
    }

    /** All else, so that no order is left to chance. */
    private String words() {
        return step != null
                ? String.join(
                        "\n", step.finding(), step.field(), step.by(), step.reason(), String.valueOf(step.second()))
                : String.join(
                        "\n",
                        made().finding(),
                        made().field(),
                        made().by(),
                        made().before(),
                        made().after(),
                        String.valueOf(made().selfDetected()));
    }

    private Correction made() {
        if (correction == null) {
            throw new IllegalStateException("neither a step nor a correction");
        }
        return correction;
    }
}

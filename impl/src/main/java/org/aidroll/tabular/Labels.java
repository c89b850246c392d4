package org.aidroll.tabular;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.VisitType;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.verification.VisitResult;
import org.jspecify.annotations.Nullable;

/** What files write for the values of a closed set ({@code labels.yaml}). */
final class Labels<E extends Enum<E>> {
    private static final Map<String, Map<String, List<String>>> ALL =
            Resources.yaml("labels.yaml", new TypeReference<>() {});

    static final Labels<Sex> SEX = new Labels<>(Sex.class, "sex");
    static final Labels<Stage> STAGE = new Labels<>(Stage.class, "stage");
    static final Labels<Boarding> BOARDING = new Labels<>(Boarding.class, "boarding");
    static final Labels<RollStatus> STATUS = new Labels<>(RollStatus.class, "status");
    static final Labels<SchoolKind> KIND = new Labels<>(SchoolKind.class, "kind");
    static final Labels<FeeItem> FEE_ITEM = new Labels<>(FeeItem.class, "fee_item");
    static final Labels<Answer> ANSWER = new Labels<>(Answer.class, "answer");
    static final Labels<IdType> ID_TYPE = new Labels<>(IdType.class, "id_type");
    static final Labels<VisitType> VISIT_TYPE = new Labels<>(VisitType.class, "visit_type");
    static final Labels<VisitResult> VISIT_RESULT = new Labels<>(VisitResult.class, "visit_result");
    static final Labels<NoDisability> NO_DISABILITY = new Labels<>(NoDisability.class, "no_disability");
    static final Labels<ReviewLevel> REVIEW_LEVEL = new Labels<>(ReviewLevel.class, "review_level");
    static final Labels<Answer> SELF_DETECTED = new Labels<>(Answer.class, "self_detected");

    static final Labels<DocumentField> DOCUMENT_FIELD = new Labels<>(DocumentField.class, "document_field");

    /** A cell that says yes or no. */
    enum Answer {
        YES,
        NO
    }

    /** Whether an identity number is of the resident's form. */
    enum IdType {
        RESIDENT,
        OTHER
    }

    /** The one way of having no disability. */
    enum NoDisability {
        NONE
    }

    private final Map<String, E> byKey = new HashMap<>();

    private Labels(Class<E> type, String set) {
        Map<String, List<String>> labels = ALL.get(set);
        if (labels == null) {
            throw new AidException("labels.yaml has no set '" + set + "'");
        }
        labels.forEach(
                (constant, texts) -> texts.forEach(text -> byKey.put(Cells.key(text), Enum.valueOf(type, constant))));
    }

    /** The value of that label. */
    Optional<E> value(String label) {
        return Optional.ofNullable(of(label));
    }

    /** The value of that label; null where it is not known. */
    @Nullable
    E of(String label) {
        return label.isEmpty() ? null : byKey.get(Cells.key(label));
    }
}

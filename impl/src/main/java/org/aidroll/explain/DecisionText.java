package org.aidroll.explain;

import java.util.TreeMap;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.roll.StudentKey;

/**
 * The text of decisions that differ in nothing but the pupil, as a batch has thousands: {@link DecisionJson} in three
 * parts, the hash between the first two and the pupil between the last.
 */
public final class DecisionText {
    private static final String LAST_BEFORE_HASH = "facts";
    private static final String STUDENT = "student";

    private final String first;
    private final String middle;
    private final String last;

    /** The text of that decision and of all that are like it. */
    public DecisionText(Decision like) {
        var tree = new TreeMap<>(DecisionJson.unsigned(like));
        String head = CanonicalJson.of(tree.headMap(LAST_BEFORE_HASH, true));
        String rest = CanonicalJson.of(tree.subMap(LAST_BEFORE_HASH, false, STUDENT, false));
        String tail = CanonicalJson.of(tree.tailMap(STUDENT, false));
        this.first = head.substring(0, head.length() - 1);
        this.middle = "," + rest.substring(1, rest.length() - 1) + ",\"student\":";
        this.last = "," + tail.substring(1);
    }

    /** The hash of the decision about that pupil. */
    public String hash(StudentKey student) {
        return hash(CanonicalJson.of(student.value()));
    }

    private String hash(String student) {
        return DecisionHash.of(first + middle + student + last);
    }

    /** The whole decision about that pupil, with its hash. */
    public String json(StudentKey student) {
        String name = CanonicalJson.of(student.value());
        return first + ",\"hash\":\"" + hash(name) + '"' + middle + name + last;
    }
}

package org.aidroll.api.errorrate;

import java.util.Comparator;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * What makes two findings one error: the same record, rule and field.
 *
 * @param subject whose record it is
 * @param rule the rule's id
 * @param field the field or the benefit; empty where the rule is about the whole record
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ErrorKey(StudentKey subject, String rule, String field) implements Comparable<ErrorKey> {
    private static final Comparator<ErrorKey> ORDER = Comparator.comparing(ErrorKey::subject)
            .thenComparing(ErrorKey::rule)
            .thenComparing(ErrorKey::field);

    @Override
    public int compareTo(ErrorKey other) {
        return ORDER.compare(this, other);
    }
}

package org.aidroll.sis.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;

/** Evidence as one column: {@code ID=EQUAL;NAME=CANONICALLY_EQUAL}. */
final class EvidenceText {
    private EvidenceText() {}

    static String of(List<Evidence> evidence) {
        return evidence.stream()
                .map(piece -> piece.field() + "=" + piece.agreement())
                .collect(Collectors.joining(";"));
    }

    static List<Evidence> parse(String text) {
        return Arrays.stream(text.split(";"))
                .filter(piece -> !piece.isEmpty())
                .map(piece -> piece.split("=", 2))
                .map(pair -> new Evidence(Field.valueOf(pair[0]), Agreement.valueOf(pair[1])))
                .toList();
    }
}

package org.aidroll.api.policy;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A kind of document (证件) that an e-file may hold.
 *
 * @param code its name in files, such as {@code PUPIL_ID}
 * @param label what people call it
 * @param holder of whom it is
 * @param sides the sides or pages to photograph, in order; never empty
 * @param fields what has to be read off it, in order
 * @param keyedTwice which of these two persons type, each without seeing the other's
 * @param shared whether one document serves all pupils of a household
 * @param validity how long it is good
 * @param need from whom it is asked
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DocumentType(
        String code,
        Label label,
        DocumentHolder holder,
        List<DocumentSide> sides,
        List<DocumentField> fields,
        List<DocumentField> keyedTwice,
        boolean shared,
        DocumentValidity validity,
        DocumentNeed need) {

    /** @throws IllegalArgumentException if the document has no side */
    public DocumentType {
        sides = List.copyOf(sides);
        fields = List.copyOf(fields);
        keyedTwice = List.copyOf(keyedTwice);
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("the document " + code + " has no side\nMaybe give it one page");
        }
    }

    /** The side of that code. */
    public Optional<DocumentSide> side(String name) {
        for (DocumentSide side : sides) {
            if (side.code().equals(name)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    /** Whether it gives evidence of the category. */
    public boolean evidences(HardshipCategory category) {
        return need.categories().contains(category);
    }
}

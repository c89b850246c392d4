package org.aidroll.api.efile;

import java.util.List;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.DocumentSide;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.HardshipCategory;
import org.apiguardian.api.API;

/**
 * A place in an e-file for one photograph.
 *
 * @param type of which document
 * @param side of which side
 * @param requiredBy the pupil's categories that ask for it; empty where everyone is asked, or it proves the payee's right
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DocumentSlot(DocumentType type, DocumentSide side, List<HardshipCategory> requiredBy) {

    /** Copies the categories. */
    public DocumentSlot {
        requiredBy = List.copyOf(requiredBy);
    }

    /** As files name it: {@code PUPIL_ID.FRONT}. */
    public String name() {
        return type.code() + "." + side.code();
    }

    /** Which rule asks for it. */
    public Citation citation() {
        return type.need().citation();
    }
}

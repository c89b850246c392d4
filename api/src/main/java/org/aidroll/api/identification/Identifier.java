package org.aidroll.api.identification;

import java.util.List;
import java.util.function.IntConsumer;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.roll.Roll;
import org.apiguardian.api.API;

/**
 * Matches the departments' lists to the roll (认定, C03, C04, C08).
 *
 * <p>Every pupil is compared, whatever the standing on the roll: the standing decides only what is due. The result does
 * not depend on the order of pupils, lists or rows.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Identifier {

    /**
     * A link or more for each row of each list, more where several pupils may be the person it names; and findings
     * about rows and pupils. Nothing is thrown for bad data.
     *
     * @param matched is given, row by row, how many rows of all lists were looked at; it may throw, which gives up
     */
    IdentifiedRoll identify(IdentificationRequest request, IntConsumer matched);

    /** The same, and nobody is told how far it has come. */
    default IdentifiedRoll identify(IdentificationRequest request) {
        return identify(request, rows -> {});
    }

    /** The same where nobody decided anything, and no day is known. */
    default IdentifiedRoll identify(Roll roll, List<Registry> registries) {
        return identify(IdentificationRequest.of(roll, registries));
    }
}

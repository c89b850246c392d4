package org.aidroll.api.identification;

import java.util.List;
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
     * One link for each row of each list (one for each of the pupils, where several share the number it names), and
     * findings about rows and pupils; nothing is thrown for bad data.
     */
    IdentifiedRoll identify(Roll roll, List<Registry> registries);
}

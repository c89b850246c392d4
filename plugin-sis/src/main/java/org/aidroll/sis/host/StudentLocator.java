package org.aidroll.sis.host;

import java.util.Optional;
import org.aidroll.api.roll.StudentKey;

/**
 * Which pupil a host's page means by what stands in its address or markup.
 *
 * <p>The page's word opens nothing: the pupil found is checked against the person's rights, always.
 */
@FunctionalInterface
public interface StudentLocator {

    /** The key of the pupil whom pages call so; empty where no pupil can be meant. */
    Optional<StudentKey> locate(String named);
}

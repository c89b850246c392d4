package org.aidroll.api.verification;

import org.apiguardian.api.API;

/**
 * Says of each pupil whether visits confirm the record (三联访, C09). Which combination does, for how long a visit speaks
 * and whether who entered a record may check it, is policy.
 *
 * <p>The last word of each kind of visit counts: a record that was found wrong is contradicted until a visit of the same
 * kind finds it right. A visit that could ask a part only, or met nobody, takes nothing back. The result does not depend
 * on the order of the visits, and a visit that is written down twice counts once.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Verifier {

    /** One line for each pupil who is asked for or was visited, and findings. Nothing is thrown for bad data. */
    VerifiedRoll verify(VerificationRequest request);
}

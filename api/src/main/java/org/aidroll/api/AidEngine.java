package org.aidroll.api;

import org.apiguardian.api.API;

/** All stages in their one order: identification, tier, subsidy, ledger. Each stage can also be called alone. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface AidEngine {

    /** Runs every stage on the request. */
    AidRun run(AidRequest request);
}

package org.aidroll.architecture.bad.api.tier;

import org.aidroll.architecture.bad.api.subsidy.Later;
import org.apiguardian.api.API;

/** A stage that knows a later one. */
@API(status = API.Status.EXPERIMENTAL)
public record LooksAhead(Later later) {}

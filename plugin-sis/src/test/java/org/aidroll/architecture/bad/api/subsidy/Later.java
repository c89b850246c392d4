package org.aidroll.architecture.bad.api.subsidy;

import org.apiguardian.api.API;

/** A later stage. */
@API(status = API.Status.EXPERIMENTAL)
public record Later() {}

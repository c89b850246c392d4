package org.aidroll.architecture.bad.api.money;

import org.aidroll.architecture.bad.engine.Door;
import org.apiguardian.api.API;

/** Depends on impl. */
@API(status = API.Status.EXPERIMENTAL)
public record UsesImpl(Door door) {}

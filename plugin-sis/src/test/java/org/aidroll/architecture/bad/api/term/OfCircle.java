package org.aidroll.architecture.bad.api.term;

import org.aidroll.architecture.bad.api.money.InCircle;
import org.apiguardian.api.API;

/** Depends on a package that depends on this one. */
@API(status = API.Status.EXPERIMENTAL)
public record OfCircle(InCircle other) {}

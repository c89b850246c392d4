package org.aidroll.architecture.bad.api.money;

import org.aidroll.architecture.bad.api.term.OfCircle;
import org.apiguardian.api.API;

/** Depends on a package that depends on this one. */
@API(status = API.Status.EXPERIMENTAL)
public record InCircle(OfCircle other) {}

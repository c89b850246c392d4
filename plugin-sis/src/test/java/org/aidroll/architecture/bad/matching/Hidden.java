package org.aidroll.architecture.bad.matching;

/** Behind the doors. */
public record Hidden() {}

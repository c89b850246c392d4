package org.aidroll.architecture.bad.api.term;

/** Says nothing of its stability. */
public final class WithoutStatus {}

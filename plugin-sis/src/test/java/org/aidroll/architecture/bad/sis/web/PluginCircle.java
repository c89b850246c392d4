package org.aidroll.architecture.bad.sis.web;

import org.aidroll.architecture.bad.sis.store.WithServlet;

/** Depends on a package that depends on this one. */
public record PluginCircle(WithServlet other) {}

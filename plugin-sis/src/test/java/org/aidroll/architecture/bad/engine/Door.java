package org.aidroll.architecture.bad.engine;

import org.aidroll.architecture.bad.sis.store.WithServlet;

/** Knows the plugin. */
public record Door(WithServlet plugin) {}

package org.aidroll.architecture.bad.sis.store;

import jakarta.servlet.ServletRequest;
import org.aidroll.architecture.bad.sis.web.PluginCircle;

/** Knows servlets, and a package that knows this one. */
public record WithServlet(ServletRequest request, PluginCircle other) {}

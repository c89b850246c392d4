package org.aidroll.sis.log;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Gives our relocated copy of SLF4J to the host's logging. Named as a service only inside the -all jar: in the thin
 * artifact the host's own SLF4J is the one we call, and this class is not looked for.
 */
public final class HostLogServiceProvider implements SLF4JServiceProvider {
    private static final String API_VERSION = "2.0.99";

    private final HostLog host = HostLog.find();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** Made by our SLF4J. */
    public HostLogServiceProvider() {}

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> new HostLogger(name, host.lines(name));
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return API_VERSION;
    }

    @Override
    public void initialize() {
        // Everything is ready when it is made.
    }
}

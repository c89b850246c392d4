package org.aidroll.sis.mount;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.jasper.servlet.JasperInitializer;
import org.apache.jasper.servlet.JspServlet;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.jspecify.annotations.Nullable;

/** A running Tomcat with a {@link TestApp}, its static files and JSPs, on a free port. */
final class TestServer {

    private static final Logger QUIET = Logger.getLogger("org.apache");

    static {
        QUIET.setLevel(Level.OFF);
    }

    private final Tomcat tomcat = new Tomcat();

    /** @param report null for the application without the injection */
    TestServer(TestApp app, @Nullable InjectionReport report) throws IOException, URISyntaxException {
        tomcat.setBaseDir(Files.createTempDirectory("mount-test").toString());
        tomcat.setPort(0);
        Path webapp = Path.of(
                Objects.requireNonNull(TestServer.class.getResource("webapp")).toURI());
        Context context = tomcat.addContext("", webapp.toString());
        ((StandardJarScanner) context.getJarScanner()).setScanClassPath(false);
        ErrorPage failure = new ErrorPage();
        failure.setErrorCode(500);
        failure.setLocation("/failure.html");
        context.addErrorPage(failure);
        context.addMimeMapping("html", "text/html");
        context.addMimeMapping("txt", "text/plain");
        Wrapper files = Tomcat.addServlet(context, "default", new DefaultServlet());
        files.setAsyncSupported(true);
        context.addServletMappingDecoded("/", "default");
        Wrapper jsp = Tomcat.addServlet(context, "jsp", new JspServlet());
        jsp.setAsyncSupported(true);
        context.addServletMappingDecoded("*.jsp", "jsp");
        context.addServletContainerInitializer(new JasperInitializer(), Set.of());
        context.addServletContainerInitializer((classes, servlets) -> install(servlets, app, report), Set.of());
    }

    private static void install(ServletContext servlets, TestApp app, @Nullable InjectionReport report) {
        app.handlers.forEach((pattern, handler) -> {
            ServletRegistration.Dynamic page = servlets.addServlet(pattern, new TestApp.HandlerServlet(handler));
            page.setAsyncSupported(true);
            page.addMapping(pattern);
        });
        app.filters.forEach((pattern, filter) -> {
            FilterRegistration.Dynamic hosts = servlets.addFilter("host " + pattern, filter);
            hosts.setAsyncSupported(true);
            hosts.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, pattern);
        });
        for (int i = 0; report != null && i < app.mounts; i++) {
            FilterRegistration.Dynamic mount = servlets.addFilter("mount " + i, new InjectionFilter(app.gate, report));
            mount.setAsyncSupported(true);
            mount.addMappingForUrlPatterns(app.mountedOn, true, "/*");
        }
    }

    void start() throws LifecycleException {
        tomcat.start();
    }

    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }
}

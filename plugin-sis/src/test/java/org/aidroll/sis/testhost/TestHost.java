package org.aidroll.sis.testhost;

import jakarta.servlet.ServletContainerInitializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.policy.PolicyPacks;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.DirResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.descriptor.web.ContextResource;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.scan.StandardJarScanner;

/**
 * A small school-roll system on a real Tomcat under {@code /sis}, which knows nothing of aid: pages about pupils, a login
 * filter of its own, a database, and a data source by JNDI. The plugin finds its way in by itself.
 */
public final class TestHost extends HostClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Kept, because the platform forgets the level of a logger that nobody keeps. */
    private static final Logger SERVER_LOG = Logger.getLogger("org.apache");

    static {
        SERVER_LOG.setLevel(Level.SEVERE);
    }

    private final Path home;
    private final Map<String, String> settings = SchoolDatabase.settings();
    private final SchoolDatabase school = new SchoolDatabase();
    private final WatchedDataSource dataSource = new WatchedDataSource(school.reader());
    private final Tomcat tomcat = new Tomcat();
    private final List<ServletContainerInitializer> initializers = new ArrayList<>();
    private Path lib;
    private Context context;

    /** A host whose plugin has its home here. */
    public TestHost(Path home) {
        this.home = home;
        set("aidroll.policy", "county-plan-2020");
        set("aidroll.term", "2020-AUTUMN");
        set("aidroll.assessment-date", "2020-11-30");
        set("aidroll.retry-seconds", "1");
        set("aidroll.roll.datasource", "java:comp/env/jdbc/roll");
        set("aidroll.watch-seconds", "1");
        set("aidroll.permission.CLERK", "aid.case.read@school");
        set("aidroll.permission.COUNTY", "aid.case.read@all,aid.lists.write@all,aid.diagnostics.read@all");
        set("aidroll.slot.student-page.address", "/students/{student}");
        set("aidroll.slot.student-page.selector", "#card");
        school.user("clerk", "CLERK", SchoolDatabase.SCHOOL)
                .user("other-clerk", "CLERK", SchoolDatabase.OTHER_SCHOOL)
                .user("teacher", "TEACHER", SchoolDatabase.SCHOOL)
                .user("county", "COUNTY", null);
    }

    public TestHost set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    public TestHost without(String name) {
        settings.remove(name);
        return this;
    }

    public TestHost pupil(Student student) {
        school.add(student);
        return this;
    }

    /** A department's list of these pupils in this category. */
    public TestHost list(String name, String category, Student... students) {
        StringBuilder csv = new StringBuilder("姓名,身份证号\n");
        for (Student student : students) {
            csv.append(student.name().written())
                    .append(',')
                    .append(student.id().map(WrittenId::raw).orElse(""))
                    .append('\n');
        }
        file("registries/" + name + ".csv", csv.toString());
        file("registries/" + name + ".yaml", "department: 扶贫办\ncategory: " + category + "\n");
        return this;
    }

    public TestHost file(String name, String text) {
        try {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** A pack of the host's own below {@code packs/}: the county plan under another name. */
    public TestHost pack(String name) {
        String from = "packs/county-plan-2020/";
        String pack = shipped(from + "pack.yaml");
        file("packs/" + name + "/pack.yaml", pack.replace("county-plan-2020", name));
        for (String part : List.of("sources.yaml", "categories.yaml", "tiers.yaml")) {
            file("packs/" + name + "/" + part, shipped(from + part));
        }
        pack.lines()
                .filter(line -> line.startsWith("  - "))
                .map(line -> "benefits/" + line.substring(4) + ".yaml")
                .forEach(part -> file("packs/" + name + "/" + part, shipped(from + part)));
        return this;
    }

    private static String shipped(String name) {
        try (InputStream in = PolicyPacks.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    public String read(String name) {
        try {
            return Files.readString(home.resolve(name));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    public SchoolDatabase school() {
        return school;
    }

    public WatchedDataSource dataSource() {
        return dataSource;
    }

    public Context context() {
        return context;
    }

    /** Starts the server; the plugin may still be starting when this comes back. */
    public TestHost start() {
        file(
                "aidroll.properties",
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining("\n")));
        return start(home);
    }

    /** Starts the server with this as the plugin's home, or with none. */
    public TestHost start(Path pluginHome) {
        try {
            tomcat.setBaseDir(serverFolder().toString());
            tomcat.setPort(0);
            tomcat.enableNaming();
            deploy(pluginHome);
            tomcat.getConnector();
            tomcat.start();
            return this;
        } catch (LifecycleException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private Path serverFolder() {
        return home.resolveSibling(home.getFileName() + "-server");
    }

    /** Puts the application on the server, and the plugin's own jars into its lib folder where there are some. */
    private void deploy(Path pluginHome) {
        Path pages = serverFolder().resolve("webapps/sis");
        try {
            Files.createDirectories(pages);
            Files.writeString(pages.resolve("host.txt"), "the host's own file");
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        var application = new StandardContext();
        application.setPath("/sis");
        application.setDocBase(pages.toString());
        application.addLifecycleListener(new ContextConfig());
        application.addLifecycleListener(tomcat.getDefaultWebXmlListener());
        application.setParentClassLoader(TestHost.class.getClassLoader());
        initializers.forEach(initializer -> application.addServletContainerInitializer(initializer, null));
        context = application;
        var scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        context.setJarScanner(scanner);
        if (lib != null) {
            var resources = new StandardRoot(context);
            resources.addPreResources(new DirResourceSet(resources, "/WEB-INF/lib", lib.toString(), "/"));
            context.setResources(resources);
        }
        if (pluginHome != null) {
            context.addParameter("aidroll.home", pluginHome.toString());
        }
        pages();
        JndiDataSource.current = dataSource;
        resource("jdbc/roll");
        resource("jdbc/store");
        tomcat.getHost().addChild(context);
    }

    private void resource(String name) {
        var resource = new ContextResource();
        resource.setName(name);
        resource.setType(DataSource.class.getName());
        resource.setAuth("Container");
        resource.setProperty("factory", JndiDataSource.class.getName());
        context.getNamingResources().addResource(resource);
    }

    /** From now on the plugin's store is in this database of the host. */
    public TestHost storeIn(DataSource database) {
        JndiDataSource.ofStore = database;
        return set("aidroll.store", "host").set("aidroll.store.datasource", "java:comp/env/jdbc/store");
    }

    /** From now on the application has the jars of this folder in its own lib folder. */
    public TestHost lib(Path folder) {
        this.lib = folder;
        return this;
    }

    /** Something else that the application starts with. */
    public TestHost initializer(ServletContainerInitializer initializer) {
        initializers.add(initializer);
        return this;
    }

    /** Takes the application off the server, and gives the class loader it had. */
    public ClassLoader undeploy() {
        ClassLoader loader = context.getLoader().getClassLoader();
        tomcat.getHost().removeChild(context);
        context = null;
        return loader;
    }

    /** Puts the application on the server again. */
    public TestHost deployAgain() {
        deploy(home);
        return this;
    }

    private void pages() {
        var login = new FilterDef();
        login.setFilterName("login");
        login.setFilter(new LoginFilter());
        context.addFilterDef(login);
        var everywhere = new FilterMap();
        everywhere.setFilterName("login");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
        Tomcat.addServlet(context, "students", new StudentPage());
        context.addServletMappingDecoded("/students/*", "students");
    }

    /** Waits until the plugin says that every part is there. */
    public TestHost ready() {
        return until(() -> diagnosticsFile().contains("OK\tthe departments' lists\t"));
    }

    public TestHost until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain; diagnostics.txt:\n" + diagnosticsFile());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return this;
    }

    public String diagnosticsFile() {
        try {
            Path file = home.resolve("diagnostics.txt");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @Override
    public String address(String path) {
        return "http://localhost:" + tomcat.getConnector().getLocalPort() + "/sis" + path;
    }

    /**
     * Sends a form with a list, and waits for what becomes of it.
     *
     * @return the last answer about the import, or the refusal
     */
    public HttpResponse<String> importing(String login, String path, String... parts) {
        HttpResponse<String> begun = form(login, path, List.of("X-AidRoll", "1"), parts);
        return begun.statusCode() == 202 ? imported(login, begun) : begun;
    }

    /** Waits until that import is over; the last answer about it. */
    public HttpResponse<String> imported(String login, HttpResponse<String> begun) {
        String address = begun.headers().firstValue("Location").orElseThrow().replace("..", "/aidroll");
        List<HttpResponse<String>> answers = new ArrayList<>();
        until(() -> {
            answers.add(get(login, address));
            return Stream.of("DONE", "CANCELLED", "FAILED")
                    .anyMatch(phase -> answers.get(answers.size() - 1).body().contains("\"phase\":\"" + phase + '"'));
        });
        return answers.get(answers.size() - 1);
    }

    /** Sends a target that no well-behaved client would send; gives the whole answer as it came. */
    public String raw(String login, String method, String target) {
        try (var socket = new Socket("localhost", tomcat.getConnector().getLocalPort())) {
            String request = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + (login == null ? "" : LoginFilter.HEADER + ": " + login + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Stops the application, and leaves the server running. */
    public void stopApplication() {
        try {
            context.stop();
        } catch (LifecycleException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException wrong) {
            throw new IllegalStateException(wrong);
        } finally {
            school.close();
        }
    }
}

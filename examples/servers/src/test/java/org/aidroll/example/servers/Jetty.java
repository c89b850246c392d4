package org.aidroll.example.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Jetty 12 with its Jakarta EE 10 modules; the WAR brings its database. */
final class Jetty extends WarServer {
    private static final String MODULES = "ee10-deploy,ee10-annotations,ee10-jsp,ee10-plus,ee10-jndi";
    private static final String DATA_SOURCE =
            """
            <?xml version="1.0"?>
            <!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "https://jetty.org/configure_10_0.dtd">
            <Configure class="org.eclipse.jetty.ee10.webapp.WebAppContext">
              <New class="org.eclipse.jetty.plus.jndi.Resource">
                <Arg><Property name="environment"/></Arg>
                <Arg>jdbc/roll</Arg>
                <Arg>
                  <New class="org.h2.jdbcx.JdbcDataSource">
                    <Set name="URL">jdbc:h2:mem:roll;DB_CLOSE_DELAY=-1</Set>
                  </New>
                </Arg>
              </New>
            </Configure>
            """;

    private final Path work;

    private Jetty(ServerProcess process, Path work, int port) {
        super(process, port);
        this.work = work;
    }

    /** Starts it with these options of the virtual machine. */
    static Jetty start(Path work, String... options) throws Exception {
        String start = Homes.server("jetty-home-" + System.getProperty("jetty.version"))
                .resolve("start.jar")
                .toString();
        Files.createDirectories(work.resolve("webapps"));
        int port = ServerProcess.freePort();
        Files.createDirectories(work.resolve("start.d"));
        Files.createDirectories(work.resolve("temp"));
        // One file for each: what stands beside a module of Jakarta EE is said to that part of the server alone.
        Files.writeString(
                work.resolve(Path.of("start.d", "http.ini")),
                "--modules=server,http\njetty.http.host=127.0.0.1\njetty.http.port=" + port + "\n");
        Files.writeString(
                work.resolve(Path.of("start.d", "ee10.ini")),
                "--modules=" + MODULES + "\njetty.deploy.scanInterval=1\n");
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-Djava.io.tmpdir=" + work.resolve("temp"), "-jar", start, "jetty.base=" + work));
        var process = ServerProcess.java(work, Map.of(), arguments);
        process.await("Jetty has started", () -> process.log().contains("Started oejs.Server@"));
        return new Jetty(process, work, port);
    }

    /** The host for this server. */
    static CaseWar war() {
        return new CaseWar().withoutRest().library("h2-").text("WEB-INF/jetty-env.xml", DATA_SOURCE);
    }

    @Override
    public String deploy(CaseApp app) throws Exception {
        write(war(), app, work.resolve("webapps"), work);
        process.await(app + " is deployed", () -> answers(app));
        return address(app);
    }

    /** Deploys the host by this description of its context. */
    String deploy(String context) throws Exception {
        Files.writeString(work.resolve("webapps").resolve(CaseApp.PLAIN.context() + ".xml"), context);
        return address(CaseApp.PLAIN);
    }

    @Override
    public void undeploy(CaseApp app) throws Exception {
        Files.delete(work.resolve("webapps").resolve(app.context() + ".war"));
        process.await(app + " is gone", () -> !answers(app));
    }
}

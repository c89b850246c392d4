package org.aidroll.example.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** WildFly as it comes out of its archive, with the in-memory database that it has from the start. */
final class WildFly extends WarServer {
    private final Path work;
    private final int management;

    private WildFly(ServerProcess process, Path work, int port, int management) {
        super(process, port);
        this.work = work;
        this.management = management;
    }

    private static Path home() {
        return Homes.server("wildfly-" + System.getProperty("wildfly.version"));
    }

    /** Starts it with these options, as they would stand behind {@code standalone.sh}. */
    static WildFly start(Path work, String... options) throws Exception {
        Path home = home();
        Path base = work.resolve("standalone");
        Homes.copy(home.resolve("standalone"), base);
        Path configuration = base.resolve(Path.of("configuration", "standalone.xml"));
        Files.writeString(
                configuration,
                Files.readString(configuration).replace("scan-interval=\"5000\"", "scan-interval=\"500\""));
        int port = ServerProcess.freePort();
        int management = ServerProcess.freePort();
        List<String> arguments = new ArrayList<>(List.of(
                "-Dorg.jboss.boot.log.file=" + base.resolve(Path.of("log", "server.log")),
                "-Dlogging.configuration="
                        + base.resolve(Path.of("configuration", "logging.properties"))
                                .toUri(),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + ServerProcess.freePort(),
                "-Djboss.management.http.port=" + management,
                "-Djboss.management.https.port=" + ServerProcess.freePort(),
                "-b=127.0.0.1"));
        arguments.addAll(List.of(options));
        var process = ServerProcess.java(work, Map.of(), arguments);
        process.await("WildFly has started", () -> process.log().contains("WFLYSRV0025"));
        return new WildFly(process, work, port, management);
    }

    /** Says this to the server as {@code jboss-cli.sh --connect --command=…} does. */
    void say(String command) throws Exception {
        Path home = home();
        ServerProcess.run(
                work.resolve("cli"),
                List.of(
                        "-jar",
                        home.resolve("jboss-modules.jar").toString(),
                        "-mp",
                        home.resolve("modules").toString(),
                        "org.jboss.as.cli",
                        "--connect",
                        "--controller=127.0.0.1:" + management,
                        "--command=" + command));
    }

    @Override
    public String deploy(CaseApp app) throws Exception {
        write(new CaseWar().lookup("java:jboss/datasources/ExampleDS"), app, deployments(), work);
        process.await(app + " is deployed", () -> {
            if (Files.exists(marker(app, "failed"))) {
                throw new IllegalStateException(Files.readString(marker(app, "failed")));
            }
            return Files.exists(marker(app, "deployed"));
        });
        return address(app);
    }

    @Override
    public void undeploy(CaseApp app) throws Exception {
        Files.delete(deployments().resolve(app.context() + ".war"));
        process.await(app + " is undeployed", () -> Files.exists(marker(app, "undeployed")));
    }

    private Path deployments() {
        return work.resolve(Path.of("standalone", "deployments"));
    }

    private Path marker(CaseApp app, String what) {
        return deployments().resolve(app.context() + ".war." + what);
    }
}

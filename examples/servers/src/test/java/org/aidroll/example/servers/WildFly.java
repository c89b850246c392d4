package org.aidroll.example.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** WildFly as it comes out of its archive, with the in-memory database that it has from the start. */
final class WildFly implements CaseServer {
    private final ServerProcess process;
    private final Path work;
    private final String address;

    private WildFly(ServerProcess process, Path work, int port) {
        this.process = process;
        this.work = work;
        this.address = "http://127.0.0.1:" + port;
    }

    static WildFly start(Path work) throws Exception {
        Path home = Homes.server("wildfly-" + System.getProperty("wildfly.version"));
        Path base = work.resolve("standalone");
        Homes.copy(home.resolve("standalone"), base);
        Path configuration = base.resolve(Path.of("configuration", "standalone.xml"));
        Files.writeString(
                configuration,
                Files.readString(configuration).replace("scan-interval=\"5000\"", "scan-interval=\"500\""));
        int port = ServerProcess.freePort();
        var process = ServerProcess.java(
                work,
                Map.of(),
                List.of(
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
                        "-Djboss.management.http.port=" + ServerProcess.freePort(),
                        "-Djboss.management.https.port=" + ServerProcess.freePort(),
                        "-b=127.0.0.1"));
        process.await("WildFly has started", () -> process.log().contains("WFLYSRV0025"));
        return new WildFly(process, work, port);
    }

    @Override
    public String deploy(CaseApp app) throws Exception {
        new CaseWar()
                .lookup("java:jboss/datasources/ExampleDS")
                .text("WEB-INF/classes/" + FullServerCases.CONFIG, FullServerCases.CONFIGURED)
                .write(app, deployments(), Homes.home(app, work, "java:comp/env/jdbc/roll"));
        process.await(app + " is deployed", () -> {
            if (Files.exists(marker(app, "failed"))) {
                throw new IllegalStateException(Files.readString(marker(app, "failed")));
            }
            return Files.exists(marker(app, "deployed"));
        });
        return address + "/" + app.context();
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

    @Override
    public boolean outlivesItsApplications() {
        return true;
    }

    @Override
    public String log() throws IOException {
        return process.log();
    }

    @Override
    public void close() throws Exception {
        process.close();
    }
}

package org.aidroll.example.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara Micro, which has its applications from its start to its end, and a database from the start. */
final class PayaraMicro extends WarServer {

    private PayaraMicro(ServerProcess process, int port) {
        super(process, port);
    }

    static PayaraMicro start(Path work) throws Exception {
        List<Path> wars = new ArrayList<>();
        for (CaseApp app : CaseApp.values()) {
            wars.add(write(war(), app, work.resolve("wars"), work));
        }
        return start(work, wars);
    }

    /** The host for this server. */
    static CaseWar war() {
        return new CaseWar().lookup("java:comp/DefaultDataSource");
    }

    /** Starts it with these applications and options of the virtual machine. */
    static PayaraMicro start(Path work, List<Path> wars, String... options) throws Exception {
        int port = ServerProcess.freePort();
        Files.createDirectories(work.resolve("temp"));
        Path commands = Files.writeString(
                work.resolve("loopback.asadmin"),
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address"
                        + "=127.0.0.1\n");
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(
                "-Djava.io.tmpdir=" + work.resolve("temp"),
                "-jar",
                Homes.server("payara-micro-" + System.getProperty("payara.version") + ".jar")
                        .toString(),
                "--rootDir",
                work.resolve("root").toString(),
                "--nocluster",
                "--noHazelcast",
                "--prebootcommandfile",
                commands.toString(),
                "--port",
                String.valueOf(port)));
        for (Path war : wars) {
            arguments.addAll(List.of("--deploy", war.toString()));
        }
        var process = ServerProcess.java(work, Map.of(), arguments);
        process.await("Payara Micro is ready", () -> process.log().contains("ready in"));
        return new PayaraMicro(process, port);
    }

    @Override
    public String deploy(CaseApp app) {
        return address(app);
    }

    @Override
    public void undeploy(CaseApp app) throws Exception {
        process.close();
    }

    @Override
    public boolean outlivesItsApplications() {
        return false;
    }
}

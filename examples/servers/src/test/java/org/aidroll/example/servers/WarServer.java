package org.aidroll.example.servers;

import java.io.IOException;
import java.nio.file.Path;

/** A server that is a process of its own, and takes applications as WARs at one address. */
abstract class WarServer implements CaseServer {
    private static final String DATA_SOURCE = "java:comp/env/jdbc/roll";

    final ServerProcess process;
    private final String address;

    WarServer(ServerProcess process, int port) {
        this.process = process;
        this.address = "http://127.0.0.1:" + port;
    }

    /** Writes an application's WAR into the folder, with a configuration of the host's own and with the plugin's folder. */
    static Path write(CaseWar war, CaseApp app, Path folder, Path work) throws IOException {
        return war.text("WEB-INF/classes/" + FullServerCases.CONFIG, FullServerCases.CONFIGURED)
                .write(app, folder, Homes.home(app, work, DATA_SOURCE));
    }

    /** The address of an application, without a slash at the end. */
    String address(CaseApp app) {
        return address + "/" + app.context();
    }

    /** Whether the application answers. */
    boolean answers(CaseApp app) throws Exception {
        return Answer.isThere(address(app) + "/roll.html");
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

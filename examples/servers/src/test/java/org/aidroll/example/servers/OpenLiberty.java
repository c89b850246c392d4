package org.aidroll.example.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Open Liberty with the features of the Web Profile that the host uses, and a data source of the server's. */
final class OpenLiberty extends WarServer {
    private static final String SERVER =
            """
            <server>
              <featureManager>
                <feature>servlet-6.0</feature>
                <feature>pages-3.1</feature>
                <feature>restfulWS-3.1</feature>
                <feature>cdi-4.0</feature>
                <feature>mpConfig-3.1</feature>
                <feature>jdbc-4.3</feature>
                <feature>jndi-1.0</feature>
              </featureManager>
              <httpEndpoint id="defaultHttpEndpoint" host="127.0.0.1" httpPort="%d" httpsPort="-1"/>
              <applicationMonitor pollingRate="250ms"/>
              <library id="h2"><file name="%s"/></library>
              <dataSource id="roll" jndiName="jdbc/roll">
                <jdbcDriver libraryRef="h2" javax.sql.ConnectionPoolDataSource="org.h2.jdbcx.JdbcDataSource"
                            javax.sql.XADataSource="org.h2.jdbcx.JdbcDataSource"
                            javax.sql.DataSource="org.h2.jdbcx.JdbcDataSource"/>
                <properties URL="jdbc:h2:mem:roll;DB_CLOSE_DELAY=-1"/>
              </dataSource>
            </server>
            """;

    private final Path work;
    private final Path server;

    private OpenLiberty(ServerProcess process, Path work, Path server, int port) {
        super(process, port);
        this.work = work;
        this.server = server;
    }

    /** Starts it with these options of the virtual machine, as they would stand in {@code jvm.options}. */
    static OpenLiberty start(Path work, String... options) throws Exception {
        Path home = Homes.server("wlp");
        Path tools = home.resolve(Path.of("bin", "tools"));
        Path server = work.resolve(Path.of("servers", "cases"));
        Files.createDirectories(server.resolve("dropins"));
        int port = ServerProcess.freePort();
        Files.writeString(server.resolve("server.xml"), SERVER.formatted(port, CaseWar.onClassPath("h2-")));
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(
                "@" + home.resolve(Path.of("lib", "platform", "java", "java9.options")),
                "-javaagent:" + tools.resolve("ws-javaagent.jar"),
                "-jar",
                tools.resolve("ws-server.jar").toString(),
                "cases"));
        var process = ServerProcess.java(
                server,
                Map.of(
                        "WLP_USER_DIR",
                        work.toString(),
                        "WLP_OUTPUT_DIR",
                        work.resolve("servers").toString()),
                arguments);
        process.await("Open Liberty has started", () -> process.log().contains("CWWKF0011I"));
        return new OpenLiberty(process, work, server, port);
    }

    /** The host for this server. */
    static CaseWar war() {
        return new CaseWar().lookup("jdbc/roll");
    }

    @Override
    public String deploy(CaseApp app) throws Exception {
        write(war(), app, server.resolve("dropins"), work);
        process.await(app + " is deployed", () -> answers(app));
        return address(app);
    }

    /** Deploys the host from this WAR. */
    String deploy(Path war) throws Exception {
        Files.move(war, server.resolve("dropins").resolve(war.getFileName()));
        return address(CaseApp.PLAIN);
    }

    @Override
    public void undeploy(CaseApp app) throws Exception {
        Files.delete(server.resolve("dropins").resolve(app.context() + ".war"));
        process.await(
                app + " is stopped", () -> process.log().contains("CWWKZ0009I: The application " + app.context()));
    }

    @Override
    public String log() throws IOException {
        return Files.readString(server.resolve(Path.of("logs", "messages.log")));
    }
}

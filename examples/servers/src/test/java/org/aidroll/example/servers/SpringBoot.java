package org.aidroll.example.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spring Boot 4 with its embedded Tomcat: each application is a process. */
final class SpringBoot implements CaseServer {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Path work;
    private final Map<CaseApp, ServerProcess> processes = new EnumMap<>(CaseApp.class);

    SpringBoot(Path work) {
        this.work = work;
    }

    @Override
    public String deploy(CaseApp app) throws Exception {
        String path = System.getProperty("java.class.path");
        if (app.withJar()) {
            path += System.getProperty("path.separator") + System.getProperty("plugin.jar");
        }
        var process = ServerProcess.java(
                work.resolve(app.context()),
                Map.of(),
                List.of(
                        "-Daidroll.home=" + Homes.home(app, work, "dataSource"),
                        "-cp",
                        path,
                        "cn.example.pages.boot.PagesApplication",
                        "--server.address=127.0.0.1",
                        "--server.port=0"));
        processes.put(app, process);
        process.await(app + " has started", () -> PORT.matcher(process.log()).find());
        Matcher port = PORT.matcher(process.log());
        return port.find() ? "http://127.0.0.1:" + port.group(1) : "";
    }

    @Override
    public void undeploy(CaseApp app) throws Exception {
        processes.get(app).close();
    }

    @Override
    public boolean outlivesItsApplications() {
        return false;
    }

    @Override
    public String log() throws IOException {
        StringBuilder all = new StringBuilder();
        for (ServerProcess process : processes.values()) {
            all.append(process.log());
        }
        return all.toString();
    }

    @Override
    public void close() throws Exception {
        for (ServerProcess process : processes.values()) {
            process.close();
        }
    }
}

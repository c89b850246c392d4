package cn.example.roll.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param port port to listen on, 0 for any free one
 * @param war the web application
 * @param libs jars, or folders of jars, added to the web application's WEB-INF/lib
 */
record ServerOptions(int port, Path war, List<Path> libs) {
    static final String USAGE =
            "Usage: java -jar host-sis-server.jar [--port 8080] [--lib JAR_OR_FOLDER]... [--war WAR]";

    static ServerOptions parse(String... arguments) {
        int port = 8080;
        Path war = null;
        List<Path> libs = new ArrayList<>();
        for (Iterator<String> words = Arrays.asList(arguments).iterator(); words.hasNext(); ) {
            String option = words.next();
            switch (option) {
                case "--port" -> port = portOf(valueOf(option, words));
                case "--lib" -> libs.add(Path.of(valueOf(option, words)));
                case "--war" -> war = Path.of(valueOf(option, words));
                default -> throw new IllegalArgumentException("Unknown option " + option + ". " + USAGE);
            }
        }
        return new ServerOptions(port, war == null ? DefaultWar.locate() : war, List.copyOf(libs));
    }

    private static String valueOf(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value. " + USAGE);
        }
        return words.next();
    }

    private static int portOf(String word) {
        try {
            int port = Integer.parseInt(word);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Refused below, together with numbers out of range.
        }
        throw new IllegalArgumentException("--port " + word + " is not a port. Maybe use 0 for any free one.");
    }
}

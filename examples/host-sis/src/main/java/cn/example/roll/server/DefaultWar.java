package cn.example.roll.server;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The web application lies beside the launcher, whether that is a jar or a folder of classes. */
final class DefaultWar {
    private static final String NAME = "host-sis.war";

    private DefaultWar() {}

    static Path locate() {
        Path war = launcher().resolveSibling(NAME);
        if (!Files.isRegularFile(war)) {
            throw new IllegalStateException(war + " does not exist. Maybe the module is not packaged yet, or name the"
                    + " web application with --war.");
        }
        return war;
    }

    private static Path launcher() {
        try {
            return Path.of(DefaultWar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The launcher cannot tell where it lies.", e);
        }
    }
}

package org.aidroll.sis;

import java.util.Optional;

/** The plugin's version, as its jar says. */
final class Version {
    private Version() {}

    static String present() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}

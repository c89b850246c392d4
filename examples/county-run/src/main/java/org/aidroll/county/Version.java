package org.aidroll.county;

/** The program's name and edition, from the jar's manifest. */
final class Version {
    static final String NAME = "county-run";

    private Version() {}

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not from a jar)" : version;
    }
}

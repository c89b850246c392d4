package org.aidroll.sis.settings;

/**
 * A setting that somebody wrote.
 *
 * @param name without {@code aidroll.}
 * @param value as it was written
 * @param source where: {@link #SYSTEM}, {@link #ENVIRONMENT}, {@link #HOST}, or the name of a file
 * @param known the name in the table of settings that stands for it; empty where there is none, and nobody reads it
 */
public record StatedSetting(String name, String value, String source, String known) {
    /** A system property. */
    public static final String SYSTEM = "SYSTEM";
    /** An environment variable. */
    public static final String ENVIRONMENT = "ENVIRONMENT";
    /** The host's own configuration. */
    public static final String HOST = "HOST";
}

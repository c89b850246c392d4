package org.aidroll.sis.web.admin;

import java.util.List;

/**
 * The JSON of the settings.
 *
 * @param rows every setting there is, in the order in which people meet them
 * @param unknown what somebody wrote and nobody reads
 */
record SettingsView(List<Row> rows, List<Unknown> unknown) {

    /**
     * A setting.
     *
     * @param name its name with the prefix; capitals stand for what the host names
     * @param says what it says
     * @param stated what was written; empty where the default holds
     */
    record Row(String name, String says, List<Stated> stated) {}

    /** What was written under which name, and where. */
    record Stated(String name, String value, String source) {}

    /** A name that nobody reads, where it was written, and which one may have been meant. */
    record Unknown(String name, String source, String meant) {}
}

package org.aidroll.sis.web;

import java.util.function.Supplier;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.host.StudentLocator;
import org.aidroll.sis.settings.HostWords;

/**
 * What every room of the edge works with; what may not be there yet comes as a supplier that throws why not.
 *
 * @param permissions what a person may do
 * @param locator which pupil a page means
 * @param roll the host's roll
 * @param decisions what decides a pupil
 * @param audit what is written down of who saw and did what
 * @param words what the server says otherwise than as shipped
 * @param version the plugin's, so that browsers do not keep earlier scripts
 */
public record EdgeServices(
        PermissionCheck permissions,
        StudentLocator locator,
        Supplier<RollReader> roll,
        Supplier<DecisionService> decisions,
        Audit audit,
        Supplier<HostWords> words,
        String version) {

    /** What lets a person to the pupils that person may see. */
    public StudentDoor students() {
        return new StudentDoor(roll, locator, permissions);
    }
}

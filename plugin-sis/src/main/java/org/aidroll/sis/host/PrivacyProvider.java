package org.aidroll.sis.host;

import java.util.List;
import java.util.Map;
import org.aidroll.api.policy.Label;
import org.aidroll.api.roll.StudentKey;

/**
 * What is kept of persons somewhere: described, given out and erased. The plugin's own tables have theirs; every class of
 * the host that is found as this extension is asked in addition, such as one for documents that the host keeps for aid.
 */
public interface PrivacyProvider {

    /** The places where something of persons is kept. */
    List<KeptData> describe();

    /** All that is kept of that pupil, by the name of the place, as rows of names and values; places without any are left out. */
    Map<String, List<Map<String, Object>>> export(StudentKey student);

    /**
     * Erases of that pupil whatever no law wants kept; to ask again changes nothing.
     *
     * @return by the name of the place, how many rows were taken away, or emptied of what is personal
     */
    Map<String, Integer> erase(StudentKey student);

    /**
     * A place where something of persons is kept.
     *
     * @param place its name, such as that of a table
     * @param content what is kept there, and what for
     * @param term how long
     */
    record KeptData(String place, Label content, Label term) {}
}

package org.aidroll.sis.web.efile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aidroll.sis.web.view.EFileView;
import org.jspecify.annotations.Nullable;

/**
 * A pupil's e-file as a person works on it.
 *
 * @param pupil who
 * @param eFile what is said of it, as the panel says it; null where no document is asked of the pupil
 * @param documents every kind of document of the pack, those that are asked for first
 * @param links the links that are open
 * @param mayWrite whether this person may change anything
 * @param publicAddress whether it is set how phones reach this server
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record EFileDeskView(
        Pupil pupil,
        @Nullable EFileView eFile,
        List<Document> documents,
        List<Link> links,
        boolean mayWrite,
        boolean publicAddress) {

    /** The pupil, as a person knows one. */
    record Pupil(String key, String name, String stage, int grade, String className) {}

    /**
     * A kind of document.
     *
     * @param asked whether it is asked for
     * @param categories for which categories; none where everyone is asked
     */
    record Document(
            String code, String label, boolean asked, List<String> categories, List<Side> sides, List<Field> fields) {}

    /**
     * A side of it.
     *
     * @param label empty where it has but one
     * @param state a constant of {@link org.aidroll.api.efile.SlotState}
     * @param file what was handed in here or by a link; null where nothing was
     */
    record Side(String slot, String label, String state, @Nullable File file) {}

    /**
     * A file that was handed in.
     *
     * @param picture whether there is a small picture of it
     * @param link whether it came by a link
     */
    record File(
            String id,
            int version,
            String at,
            String by,
            boolean link,
            boolean picture,
            List<EFileView.Found> findings) {}

    /**
     * What is to be read off a document.
     *
     * @param number whether it is shown by its last characters only
     * @param repeated whether there may be several
     * @param twice whether two persons type it, each without seeing the other's
     * @param alternative whether it is read instead of another that is not there
     * @param mine what this person typed
     * @param others what others typed; none as long as this person has to type it blind
     * @param people how many typed it
     */
    record Field(
            String field,
            String label,
            boolean number,
            boolean repeated,
            boolean twice,
            boolean alternative,
            List<String> mine,
            List<String> others,
            int people) {}

    /** A link that is open. */
    record Link(String id, String expires, List<String> slots, int left) {}
}

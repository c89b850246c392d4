package org.aidroll.api.efile;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One document of an e-file.
 *
 * @param type its kind, by its code in the pack, such as {@code PUPIL_ID}
 * @param pages its photographs; of two of one side, the later one in the list counts
 * @param transcribed what was read off it, each value as often as it was typed
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EFileDocument(String type, List<DocumentPage> pages, List<Transcribed> transcribed) {

    /** Copies the lists. */
    public EFileDocument {
        pages = List.copyOf(pages);
        transcribed = List.copyOf(transcribed);
    }
}

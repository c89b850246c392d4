package org.aidroll.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.SourceMark;
import org.jspecify.annotations.Nullable;

/** The articles of a pack by their ids, in the order of {@code sources.yaml}. */
final class Citations {
    /** Stands for an article that cannot be read, so that what cites it is not called wrong as well. */
    private static final Citation UNREAD = new Citation("", "", "", "", SourceMark.UNVERIFIED);

    private final Map<String, Citation> byId = new LinkedHashMap<>();
    private final boolean fileRead;

    private Citations(boolean fileRead) {
        this.fileRead = fileRead;
    }

    static Citations ofFile() {
        return new Citations(true);
    }

    /** Where the file itself is unreadable: every id is let pass. */
    static Citations unread() {
        return new Citations(false);
    }

    void add(String id, @Nullable Citation citation) {
        byId.put(id, citation == null ? UNREAD : citation);
    }

    /** The article that {@code cite} names; {@code place} is the value that needs it. */
    Citation cited(@Nullable PackNode cite, PackNode place) {
        if (cite == null) {
            throw place.problem("no citation\nMaybe add cite with an id of sources.yaml");
        }
        return fileRead ? cite.oneOf(byId.keySet(), id -> byId.getOrDefault(id, UNREAD)) : UNREAD;
    }
}

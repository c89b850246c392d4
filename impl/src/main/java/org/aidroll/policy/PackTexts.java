package org.aidroll.policy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.policy.PolicyPack;
import org.apiguardian.api.API;

/**
 * A policy pack with every text it was read from: who keeps them can make again what was decided by it, when the files have
 * long been changed.
 *
 * @param pack the pack
 * @param files by {@code pack/file}, the text of each file of the pack and of those that it extends
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PackTexts(PolicyPack pack, Map<String, String> files) {

    /** Copies the texts; they are ordered by name. */
    public PackTexts {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * The pack of that id, read again from texts that were kept.
     *
     * @throws org.aidroll.api.finding.AidException if they are not whole, or not what this program reads
     */
    public static PackTexts read(String id, Map<String, String> files) {
        var shelf = new PackShelf();
        return shelf.texts(shelf.ofTexts(id, files));
    }
}

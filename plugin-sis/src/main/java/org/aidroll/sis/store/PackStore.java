package org.aidroll.sis.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;

/** The text of every policy pack that anything was decided by, so that it can be decided again when the files are others. */
public final class PackStore {
    private final AidStore store;

    /** The packs of this store. */
    public PackStore(AidStore store) {
        this.store = store;
    }

    /**
     * Keeps a pack, unless it is kept already.
     *
     * @param digest the pack's digest
     * @param files by {@code pack/file}, the text of each of its files and of those it extends
     */
    public void keep(String digest, Map<String, String> files, Instant now) {
        if (isKept(digest)) {
            return;
        }
        try {
            insert(digest, files, now);
        } catch (AidException refused) {
            // Two servers started at one moment: one of them has kept it.
            if (!isKept(digest)) {
                throw refused;
            }
        }
    }

    private boolean isKept(String digest) {
        return !files(digest).isEmpty();
    }

    private void insert(String digest, Map<String, String> files, Instant now) {
        store.transact(handle -> {
            var batch = handle.prepareBatch(
                    "INSERT INTO aid_pack (digest, file_name, body, kept_at)" + " VALUES (:digest, :name, :body, :at)");
            files.forEach((name, text) -> batch.bind("digest", digest)
                    .bind("name", name)
                    .bind("body", text)
                    .bind("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .add());
            return batch.execute();
        });
    }

    /** The texts of the pack of that digest, by {@code pack/file}; none where it is not kept. */
    public Map<String, String> files(String digest) {
        return store.transact(handle -> handle
                .createQuery("SELECT file_name, body FROM aid_pack WHERE digest = :digest")
                .bind("digest", digest)
                .map((row, context) -> Map.entry(row.getString("file_name"), row.getString("body")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}

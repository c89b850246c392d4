package org.aidroll.sis.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the files of e-files are kept. What is handed to it is sealed already, each with the key of its pupil: whoever runs
 * the store sees no photograph. The default keeps files below {@code aidroll.home/documents}.
 */
public interface DocumentStore {

    /**
     * Keeps a file. When this comes back the file is on the disk, whole; when it fails, nothing is there under that id.
     *
     * @param id 32 hex digits, never used before
     * @throws org.aidroll.api.finding.AidException if it cannot be kept
     */
    void put(String id, byte[] sealed);

    /**
     * The file of that id; empty where there is none.
     *
     * @throws org.aidroll.api.finding.AidException if it cannot be read
     */
    Optional<byte[]> get(String id);

    /** Takes the file away, if it is there. */
    void remove(String id);

    /** The ids of all files that were put before that moment; a file of which nobody knows is taken away. */
    List<String> putBefore(Instant moment);
}

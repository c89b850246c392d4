package org.aidroll.sis.testhost;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aidroll.sis.host.DocumentStore;

/** A vendor's own store of documents: what it was handed is there to be looked at. */
public final class VendorDocuments implements DocumentStore {
    public static final Map<String, byte[]> HANDED = new ConcurrentHashMap<>();

    @Override
    public void put(String id, byte[] sealed) {
        HANDED.put(id, sealed);
    }

    @Override
    public Optional<byte[]> get(String id) {
        return Optional.ofNullable(HANDED.get(id));
    }

    @Override
    public void remove(String id) {
        HANDED.remove(id);
    }

    @Override
    public List<String> putBefore(Instant moment) {
        return List.of();
    }
}

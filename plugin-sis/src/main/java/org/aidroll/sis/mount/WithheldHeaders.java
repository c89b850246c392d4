package org.aidroll.sis.mount;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Headers about the exact bytes of the host's page, kept until it is known whether those bytes are what the browser
 * gets. A length or digest would be wrong for a page with the tag in it. An ETag or Last-Modified would let a browser
 * or proxy take the page from before installation for the same one. No server takes a header back reliably once it is
 * set, so they are not set.
 */
final class WithheldHeaders {

    static final String CONTENT_LENGTH = "Content-Length";

    private static final Set<String> NAMES = namesWithoutCase(
            CONTENT_LENGTH, "ETag", "Last-Modified", "Content-MD5", "Digest", "Content-Digest", "Repr-Digest");

    private record Header(String value, Runnable send) {}

    private final Map<String, Header> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static boolean covers(@Nullable String name) {
        return name != null && NAMES.contains(name);
    }

    /**
     * Keeps a header in place of one with the same name.
     *
     * @param send the host's own call, for the case that the page passes unchanged
     */
    void put(String name, String value, Runnable send) {
        headers.put(name, new Header(value, send));
    }

    void remove(String name) {
        headers.remove(name);
    }

    Optional<String> value(@Nullable String name) {
        return covers(name) ? Optional.ofNullable(headers.get(name)).map(Header::value) : Optional.empty();
    }

    Set<String> names() {
        return Collections.unmodifiableSet(headers.keySet());
    }

    /** Sends what was kept, as the host meant it. */
    void release() {
        headers.values().forEach(header -> header.send().run());
        clear();
    }

    void clear() {
        headers.clear();
    }

    private static Set<String> namesWithoutCase(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(set, names);
        return set;
    }
}

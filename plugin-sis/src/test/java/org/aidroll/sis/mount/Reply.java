package org.aidroll.sis.mount;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An answer as it came over the wire. Bytes are shown as ISO-8859-1, one char each, so that nothing is lost. */
record Reply(int status, Map<String, List<String>> headers, byte[] bytes) {

    private static final Set<String> ABOUT_THE_BYTES =
            Set.of("content-length", "transfer-encoding", "etag", "last-modified", "date");

    String body() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    String header(String name) {
        return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    /** Headers that must not change when the page does. */
    Map<String, List<String>> lastingHeaders() {
        Map<String, List<String>> lasting = new TreeMap<>(headers);
        lasting.keySet().removeAll(ABOUT_THE_BYTES);
        return lasting;
    }

    /** All headers but the time of the answer. */
    Map<String, List<String>> allHeaders() {
        Map<String, List<String>> all = new TreeMap<>(headers);
        all.remove("date");
        return all;
    }
}

package org.aidroll.sis.mount;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The one tag put into a page: {@code <script type="module" src="…" …></script>}.
 *
 * <p>It is rendered in ASCII only, every other character as a numeric reference, so the same bytes are right in every
 * ASCII-compatible charset and in XHTML.
 *
 * @param src absolute path on this server, such as {@code /aidroll/mount.js?v=3}
 * @param attributes further attributes in order of rendering, raw values; a {@code nonce} given here wins over the
 *     nonce read from the host's policy
 */
public record ScriptTag(String src, Map<String, String> attributes) {

    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[a-z][a-z0-9-]*");

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException when the source is not a path on this server, or an attribute name is not lower
     *     case letters, digits and hyphens, or is {@code src} or {@code type}
     */
    public ScriptTag {
        if (!src.startsWith("/") || src.startsWith("//") || src.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("Script source '" + src + "' is not an absolute path on this server.\n"
                    + "Maybe begin it with one slash, such as '/aidroll/mount.js'.");
        }
        for (String name : attributes.keySet()) {
            if (!ATTRIBUTE_NAME.matcher(name).matches() || name.equals("src") || name.equals("type")) {
                throw new IllegalArgumentException("Script attribute '" + name + "' cannot be set.\n"
                        + "Maybe use a 'data-' attribute: lower case letters, digits and hyphens.");
            }
        }
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** A tag without further attributes. */
    public static ScriptTag of(String src) {
        return new ScriptTag(src, Map.of());
    }

    /** The tag as it stands, for a page whose policy names no nonce. */
    public String html() {
        StringBuilder html = new StringBuilder("<script type=\"module\"");
        appendAttribute(html, "src", src);
        attributes.forEach((name, value) -> appendAttribute(html, name, value));
        return html.append("></script>").toString();
    }

    /** The tag with the nonce of the host's policy, unless the gate gave one of its own. */
    String htmlWithNonce(String nonce) {
        if (attributes.containsKey("nonce")) {
            return html();
        }
        Map<String, String> withNonce = new LinkedHashMap<>(attributes);
        withNonce.put("nonce", nonce);
        return new ScriptTag(src, withNonce).html();
    }

    private static void appendAttribute(StringBuilder html, String name, String value) {
        html.append(' ').append(name).append("=\"");
        value.codePoints().forEach(c -> appendEscaped(html, c));
        html.append('"');
    }

    private static void appendEscaped(StringBuilder html, int codePoint) {
        boolean plain = codePoint >= ' ' && codePoint < 0x7F && "&<>\"'".indexOf(codePoint) < 0;
        if (plain) {
            html.append((char) codePoint);
        } else {
            html.append("&#").append(codePoint).append(';');
        }
    }
}

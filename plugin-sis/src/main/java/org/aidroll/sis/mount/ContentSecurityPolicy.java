package org.aidroll.sis.mount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the host's Content-Security-Policy says about a script of its own server. Read, never altered. Several policies
 * hold together: a script runs only where each lets it run.
 */
final class ContentSecurityPolicy {

    private static final String NONCE = "'nonce-";

    /** For each policy that rules scripts, the sources it names. */
    private final List<List<String>> scriptSources = new ArrayList<>();

    private boolean sandboxed;

    /** @param headers the values of all such headers, each a comma-separated list of policies */
    ContentSecurityPolicy(Collection<String> headers) {
        headers.stream().flatMap(header -> Arrays.stream(header.split(","))).forEach(this::read);
    }

    private void read(String policy) {
        List<List<String>> directives = Arrays.stream(policy.split(";"))
                .map(directive -> List.of(directive.strip().split("\\s+")))
                .toList();
        for (String name : List.of("script-src-elem", "script-src", "default-src")) {
            Optional<List<String>> found = find(directives, name);
            if (found.isPresent()) {
                scriptSources.add(found.get());
                break;
            }
        }
        sandboxed |= find(directives, "sandbox")
                .filter(flags -> flags.stream().noneMatch("allow-scripts"::equalsIgnoreCase))
                .isPresent();
    }

    /** The words after the directive's name; of two such directives the first counts. */
    private static Optional<List<String>> find(List<List<String>> directives, String name) {
        return directives.stream()
                .filter(words -> words.get(0).equalsIgnoreCase(name))
                .findFirst()
                .map(words -> words.subList(1, words.size()));
    }

    /** The nonce to put on the tag, as the host made it for this answer. */
    Optional<String> nonce() {
        return scriptSources.stream()
                .flatMap(List::stream)
                .filter(ContentSecurityPolicy::isNonce)
                .map(source -> source.substring(NONCE.length(), source.length() - 1))
                .findFirst();
    }

    /**
     * Whether some policy clearly lets no script of this server run. A host name among the sources leaves it open: behind
     * a proxy we do not know under which name the browser sees us.
     */
    boolean forbidsOwnScripts() {
        return sandboxed || scriptSources.stream().anyMatch(ContentSecurityPolicy::forbids);
    }

    private static boolean forbids(List<String> sources) {
        boolean onlyTrusted = sources.stream().anyMatch("'strict-dynamic'"::equalsIgnoreCase);
        return sources.stream().noneMatch(source -> isNonce(source) || (!onlyTrusted && mayNameThisServer(source)));
    }

    private static boolean isNonce(String source) {
        return source.toLowerCase(Locale.ROOT).startsWith(NONCE)
                && source.endsWith("'")
                && source.length() > NONCE.length() + 1;
    }

    private static boolean mayNameThisServer(String source) {
        String lower = source.toLowerCase(Locale.ROOT);
        boolean otherScheme = lower.equals("data:") || lower.equals("blob:") || lower.equals("filesystem:");
        return lower.equals("'self'") || (!lower.startsWith("'") && !otherScheme);
    }
}

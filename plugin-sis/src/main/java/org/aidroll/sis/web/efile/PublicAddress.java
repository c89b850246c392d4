package org.aidroll.sis.web.efile;

import java.net.URI;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.settings.Settings;

/** How phones reach this application: {@code aidroll.public-url}, with the host's context path and without ours. */
final class PublicAddress {
    private PublicAddress() {}

    /**
     * The address, without a slash at its end.
     *
     * @throws AidException if it is none
     */
    static Optional<String> of(Settings settings) {
        return settings.text("public-url").map(PublicAddress::checked);
    }

    private static String checked(String written) {
        String address = written.strip().replaceAll("/+$", "");
        try {
            URI uri = URI.create(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // said below
        }
        throw new AidException("setting aidroll.public-url '" + written + "' is no address of a web server"
                + "\nMaybe write https://HOST/PATH, as a phone outside of the school's network reaches it");
    }
}

package org.aidroll.sis.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.UiSlot;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What the script in the browser is told, before anybody is logged in: where elements stand and where a token is kept.
 * Nothing personal, nothing secret.
 *
 * @param version the plugin's
 * @param locale the language of the pages, or null for the page's own
 * @param token where the host's pages keep their token, or null where a cookie does
 * @param look custom properties of our elements, without the prefix {@code --aid-}: {@code surface}, {@code accent} …
 * @param words by language, what the panel itself says otherwise than as shipped
 * @param slots the places in the host's pages
 */
public record ClientConfig(
        String version,
        @Nullable String locale,
        @Nullable Token token,
        Map<String, String> look,
        Map<String, Map<String, String>> words,
        List<Map<String, Object>> slots) {

    private static final String LOOK = "look";
    private static final Pattern PROPERTY = Pattern.compile("[a-z-]+");

    /** Where the token is kept and in which header it is sent. */
    record Token(String storage, String key, String header, String prefix) {}

    /**
     * What the settings say of it.
     *
     * @throws AidException if they name a part of the look that there is not
     */
    public static ClientConfig of(Settings settings, HostWords words, List<UiSlot> slots, String version) {
        return new ClientConfig(
                version,
                settings.text("locale").orElse(null),
                settings.text("token.key")
                        .map(key -> new Token(
                                settings.text("token.storage", "sessionStorage"),
                                key,
                                settings.text("token.header", "Authorization"),
                                settings.text("token.scheme", "Bearer") + " "))
                        .orElse(null),
                look(settings),
                Map.of("zh", words.labels(Locale.CHINESE), "en", words.labels(Locale.ENGLISH)),
                slots.stream().map(ClientConfig::slot).toList());
    }

    private static Map<String, String> look(Settings settings) {
        Map<String, String> look = new TreeMap<>();
        for (String name : settings.namesBelow(LOOK)) {
            if (!PROPERTY.matcher(name).matches()) {
                throw new AidException(
                        "setting " + Settings.PREFIX + LOOK + "." + name + " names no part of the look"
                                + "\nMaybe surface, accent, text, quiet, alert, line, radius, font, font-size, padding or margin");
            }
            look.put(name, settings.required(LOOK + "." + name));
        }
        return look;
    }

    private static Map<String, Object> slot(UiSlot slot) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("slot", slot.name());
        json.put("element", slot.element());
        json.put("page", slot.address().toString());
        json.put("selector", slot.selector());
        json.put("position", slot.position().name().toLowerCase(Locale.ROOT));
        if (slot.studentSelector() != null && slot.studentAttribute() != null) {
            json.put("student", Map.of("selector", slot.studentSelector(), "attribute", slot.studentAttribute()));
        }
        return json;
    }
}

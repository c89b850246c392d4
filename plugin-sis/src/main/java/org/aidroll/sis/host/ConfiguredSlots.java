package org.aidroll.sis.host;

import java.util.List;
import java.util.Locale;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.UiSlot.Position;
import org.aidroll.sis.settings.Settings;

/**
 * The slots that settings describe: {@code aidroll.slot.student-page.address}, {@code .selector}, {@code .position}
 * ({@code after} unless said), and {@code .student-selector} with {@code .student-attribute} where the page's markup, not
 * its address, names the pupil.
 */
public final class ConfiguredSlots {
    private static final String STUDENT_PAGE = "slot.student-page.";

    private ConfiguredSlots() {}

    /**
     * The slots; none where no address is set.
     *
     * @throws AidException if a setting is missing or cannot be read
     */
    public static List<UiSlot> of(Settings settings) {
        return settings.text(STUDENT_PAGE + "address").stream()
                .map(address -> new UiSlot(
                        UiSlot.STUDENT_PAGE,
                        "aid-student-panel",
                        AddressPattern.of(address),
                        settings.required(STUDENT_PAGE + "selector"),
                        settings.parsed(STUDENT_PAGE + "position", ConfiguredSlots::position)
                                .orElse(Position.AFTER),
                        settings.text(STUDENT_PAGE + "student-selector").orElse(null),
                        settings.text(STUDENT_PAGE + "student-attribute").orElse(null)))
                .toList();
    }

    private static Position position(String text) {
        try {
            return Position.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new AidException("it is no position\nMaybe one of: before, after, append, prepend", unknown);
        }
    }
}

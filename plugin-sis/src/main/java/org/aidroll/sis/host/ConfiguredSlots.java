package org.aidroll.sis.host;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.UiSlot.Position;
import org.aidroll.sis.settings.Settings;

/**
 * The slots that settings describe: {@code aidroll.slot.student-page}, {@code .review-queue} and {@code .lists}, each with
 * {@code .address}, {@code .selector} and {@code .position} ({@code after} unless said); the student's page also with
 * {@code .student-selector} and {@code .student-attribute} where the page's markup, not its address, names the pupil.
 */
public final class ConfiguredSlots {
    private ConfiguredSlots() {}

    /**
     * The slots; none where no address is set.
     *
     * @throws AidException if a setting is missing or cannot be read
     */
    public static List<UiSlot> of(Settings settings) {
        return Stream.of(
                        slot(settings, "student-page", UiSlot.STUDENT_PAGE, Capability.CASE_READ, "aid-student-panel"),
                        slot(settings, "review-queue", UiSlot.ADMIN_REVIEW, Capability.LINK_DECIDE, "aid-review-queue"),
                        slot(settings, "lists", UiSlot.ADMIN_LISTS, Capability.LISTS_WRITE, "aid-lists"))
                .flatMap(slot -> slot)
                .toList();
    }

    private static Stream<UiSlot> slot(
            Settings settings, String setting, String name, Capability needs, String element) {
        String prefix = "slot." + setting + ".";
        return settings.text(prefix + "address").stream()
                .map(address -> new UiSlot(
                        name,
                        needs,
                        element,
                        AddressPattern.of(address),
                        settings.required(prefix + "selector"),
                        settings.parsed(prefix + "position", ConfiguredSlots::position)
                                .orElse(Position.AFTER),
                        settings.text(prefix + "student-selector").orElse(null),
                        settings.text(prefix + "student-attribute").orElse(null)));
    }

    private static Position position(String text) {
        try {
            return Position.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new AidException("it is no position\nMaybe one of: before, after, append, prepend", unknown);
        }
    }
}

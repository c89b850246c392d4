package org.aidroll.sis.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.UiSlot.Position;
import org.aidroll.sis.settings.Settings;

/**
 * The slots that settings describe: {@code aidroll.slot.NAME.address}, {@code .selector}, {@code .position} ({@code
 * after} unless said). NAME is {@code student-page}, {@code student-list}, {@code nav-menu}, {@code admin-lists}, {@code admin-review}, {@code
 * admin-statistics}, {@code admin-access-log} or {@code admin-settings}. Where the page's markup, not its address, names the pupil of {@code student-page}: {@code .student-selector} with {@code
 * .student-attribute}.
 */
public final class ConfiguredSlots {
    private static final String SLOT = "slot";
    private static final List<Kind> KINDS = List.of(
            new Kind("student-page", UiSlot.STUDENT_PAGE, "aid-student-panel"),
            new Kind("student-list", "student.list/v1", "aid-roster"),
            new Kind("nav-menu", "nav.menu/v1", "aid-menu"),
            new Kind("admin-lists", "admin.lists/v1", "aid-lists"),
            new Kind("admin-review", "admin.review/v1", "aid-review-queue"),
            new Kind("admin-statistics", "admin.statistics/v1", "aid-statistics"),
            new Kind("admin-access-log", "admin.access-log/v1", "aid-access-log"),
            new Kind("admin-settings", "admin.settings/v1", "aid-settings"));

    private ConfiguredSlots() {}

    /** What settings call a slot, its versioned name, and what stands in it. */
    private record Kind(String setting, String name, String element) {}

    /**
     * The slots; none where no address is set.
     *
     * @throws AidException if a setting is missing or cannot be read, or names no slot
     */
    public static List<UiSlot> of(Settings settings) {
        refuseUnknown(settings);
        List<UiSlot> slots = new ArrayList<>();
        for (Kind kind : KINDS) {
            String prefix = SLOT + "." + kind.setting() + ".";
            settings.text(prefix + "address").ifPresent(address -> slots.add(slot(kind, prefix, address, settings)));
        }
        return slots;
    }

    /** A slip in the name would leave the element silently away. */
    private static void refuseUnknown(Settings settings) {
        List<String> known = KINDS.stream().map(Kind::setting).toList();
        for (String name : settings.namesBelow(SLOT)) {
            int dot = name.indexOf('.');
            String slot = dot < 0 ? name : name.substring(0, dot);
            if (!known.contains(slot)) {
                throw new AidException("setting " + Settings.PREFIX + SLOT + "." + name + " names no slot"
                        + "\nMaybe one of: " + String.join(", ", known));
            }
        }
    }

    private static UiSlot slot(Kind kind, String prefix, String address, Settings settings) {
        return new UiSlot(
                kind.name(),
                kind.element(),
                AddressPattern.of(address),
                settings.required(prefix + "selector"),
                settings.parsed(prefix + "position", ConfiguredSlots::position).orElse(Position.AFTER),
                settings.text(prefix + "student-selector").orElse(null),
                settings.text(prefix + "student-attribute").orElse(null));
    }

    private static Position position(String text) {
        try {
            return Position.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new AidException("it is no position\nMaybe one of: before, after, append, prepend", unknown);
        }
    }
}

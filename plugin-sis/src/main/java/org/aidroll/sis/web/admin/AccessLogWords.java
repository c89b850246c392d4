package org.aidroll.sis.web.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.aidroll.sis.verify.AuditEntry;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.view.Choice;

/** The entries of the access log as people read them. */
final class AccessLogWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final ResourceBundle words;
    private final ZoneId zone;

    AccessLogWords(Locale locale, ZoneId zone) {
        this.words = ResourceBundle.getBundle(
                "org.aidroll.sis.web.admin.actions",
                locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.zone = zone;
    }

    AccessLogView.Row row(AuditEntry entry) {
        return new AccessLogView.Row(
                entry.entry(),
                MOMENT.format(Instant.parse(entry.at()).atZone(zone)),
                entry.login(),
                entry.person(),
                entry.roles(),
                label(entry.action()),
                object(entry));
    }

    /** Keys and names stay as they are; a look at statistics begins with the level of the places. */
    private String object(AuditEntry entry) {
        String object = entry.object();
        if (!entry.action().startsWith("STATISTICS_")) {
            return object;
        }
        String level = object.split(" ", 2)[0];
        return words.containsKey("level." + level)
                ? words.getString("level." + level) + object.substring(level.length())
                : object;
    }

    List<Choice> actions() {
        return Arrays.stream(Audit.Action.values())
                .map(action -> new Choice(action.name(), label(action.name())))
                .toList();
    }

    /** A newer program may have written an action that this one has no word for. */
    private String label(String action) {
        return words.containsKey(action) ? words.getString(action) : action;
    }
}

package org.aidroll.report.bulletin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.aidroll.report.bulletin.Section.Column;

/** The words of a bulletin, in Chinese for a Chinese locale, else in English. */
final class Wording {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
        bundle = bundle("bulletin_" + locale.getLanguage() + ".properties");
    }

    static Wording in(Locale locale) {
        return new Wording(locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** Read by hand: a named module may not give ResourceBundle a Control, and the default one asks the machine. */
    private static ResourceBundle bundle(String file) {
        try (var in = Objects.requireNonNull(Wording.class.getResourceAsStream(file), file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Locale locale() {
        return locale;
    }

    /** A sentence with its arguments; numbers come as texts, so that no locale groups them. */
    String say(String key, Object... arguments) {
        var texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /** What a value of a closed set is called. */
    String name(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A column with its header. */
    Column column(String key, int width) {
        return new Column(say("column." + key), width);
    }

    String month(YearMonth month) {
        return say(
                "month",
                month.getYear(),
                month.getMonthValue(),
                String.format(Locale.ROOT, "%02d", month.getMonthValue()));
    }
}

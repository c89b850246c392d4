package org.aidroll.sis.home;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name a list is stored under: what a browser calls the file, without any folder, and nothing that a file system or a
 * reader could take for something else.
 *
 * @param name letters and digits of any script, spaces, {@code _ - .} within
 * @param ending {@code csv}, {@code xlsx} or {@code xls}
 */
public record UploadName(String name, String ending) {
    private static final Pattern FORM = Pattern.compile(
            "([\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._-]{0,58}[\\p{L}\\p{N}_-])?)\\.(csv|xlsx|xls)", Pattern.CASE_INSENSITIVE);
    /** What Windows takes for a device, whatever stands behind the dot. */
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");

    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(COM|LPT)[0-9¹²³]");

    /**
     * The name of that file.
     *
     * @param written what the browser sent: some send the whole path
     * @return empty where it is no name of a list
     */
    public static Optional<UploadName> of(String written) {
        String last = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
        Matcher matcher = FORM.matcher(Normalizer.normalize(last, Normalizer.Form.NFC));
        if (!matcher.matches() || isDevice(matcher.group(1)) || matcher.group(1).contains("..")) {
            return Optional.empty();
        }
        return Optional.of(new UploadName(matcher.group(1), matcher.group(2).toLowerCase(Locale.ROOT)));
    }

    private static boolean isDevice(String name) {
        String first = name.split("\\.")[0].trim().toUpperCase(Locale.ROOT);
        return DEVICES.contains(first) || NUMBERED_DEVICE.matcher(first).matches();
    }

    String list() {
        return name + "." + ending;
    }

    String description() {
        return name + ".yaml";
    }
}

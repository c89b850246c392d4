package org.aidroll.tabular;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidroll.api.finding.AidException;

/** Which headers name which field. */
final class HeaderNames<F extends Enum<F>> {
    /** Stars and remarks on how to fill a column in; one such as (户主) says whose it is, and stays. */
    private static final Pattern REMARK =
            Pattern.compile("\\*|[(\\[【〔](必填|选填|必录|文本|文本格式|\\d+位|格式.*|如.*|例.*|YYYY.*)[)\\]】〕]$");

    private final Class<F> fields;
    private final Map<String, F> byKey;

    private HeaderNames(Class<F> fields, Map<String, F> byKey) {
        this.fields = fields;
        this.byKey = byKey;
    }

    /**
     * The names in a YAML resource of this package: for each field, in small letters, its headers.
     *
     * @throws AidException if the resource is missing, names a field there is not, or one header twice
     */
    static <F extends Enum<F>> HeaderNames<F> of(Class<F> fields, String resource) {
        Map<String, F> byKey = new HashMap<>();
        Map<String, List<String>> headersOf = Resources.yaml(resource, new TypeReference<>() {});
        headersOf.forEach((field, headers) -> {
            F constant = Enum.valueOf(fields, field.toUpperCase(Locale.ROOT));
            for (String header : headers) {
                if (byKey.put(Cells.key(header), constant) != null) {
                    throw new AidException("header '" + header + "' stands twice in " + resource);
                }
            }
        });
        return new HeaderNames<>(fields, Map.copyOf(byKey));
    }

    /** The fields there are. */
    Class<F> fieldType() {
        return fields;
    }

    /** The field a header names. */
    Optional<F> field(String header) {
        String key = Cells.key(header);
        F field = byKey.get(key);
        return Optional.ofNullable(
                field != null ? field : byKey.get(REMARK.matcher(key).replaceAll("")));
    }

    /** The field's name in files: small letters, such as {@code head_name}. */
    static String fileName(Enum<?> field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}

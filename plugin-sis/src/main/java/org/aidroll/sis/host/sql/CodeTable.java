package org.aidroll.sis.host.sql;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.settings.Settings;

/**
 * What the host's codes or labels mean, for one column of the roll.
 *
 * <p>The usual Chinese labels and our own names are known. Codes never are, since one number means different things in
 * different systems (domain.md, section 0.8): the host declares them in {@code aidroll.roll.codes.COLUMN}.
 *
 * @param <E> what a value means
 */
final class CodeTable<E extends Enum<E>> {
    private final String column;
    private final Map<String, E> meanings = new HashMap<>();

    private CodeTable(String column) {
        this.column = column;
    }

    /** The labels that everybody uses, then what the host declares. */
    static <E extends Enum<E>> CodeTable<E> of(String column, Class<E> type, Map<String, E> labels, Settings settings) {
        var table = new CodeTable<E>(column);
        for (E constant : type.getEnumConstants()) {
            table.meanings.put(constant.name(), constant);
        }
        table.meanings.putAll(labels);
        settings.pairs("roll.codes." + column).forEach((code, name) -> {
            E meaning = table.meanings.get(name.toUpperCase(Locale.ROOT));
            if (meaning == null) {
                throw new AidException("setting " + Settings.PREFIX + "roll.codes." + column + " gives code '" + code
                        + "' the meaning '" + name + "', which is none\nMaybe one of: "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList()));
            }
            table.meanings.put(code, meaning);
        });
        return table;
    }

    E meaning(String value) {
        E meaning = meanings.get(value.trim());
        if (meaning == null) {
            throw UnreadableRow.unexplained(column, value);
        }
        return meaning;
    }
}

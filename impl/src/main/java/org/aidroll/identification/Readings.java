package org.aidroll.identification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How characters are read, without tones, with every reading ({@code readings.txt}); as surnames some are read one way
 * only ({@code surname-readings.txt}: 单 shan, 仇 qiu, 曾 zeng …).
 */
final class Readings {
    private final Map<Integer, List<String>> readings;
    private final Map<Integer, List<String>> surnames;

    Readings() {
        this.readings = read("readings.txt");
        this.surnames = read("surname-readings.txt");
    }

    private static Map<Integer, List<String>> read(String file) {
        Map<Integer, List<String>> table = new HashMap<>();
        for (String line : CharacterTable.lines(file)) {
            int sign = line.indexOf('=');
            String reading = line.substring(0, sign);
            line.substring(sign + 1).codePoints().forEach(character -> table.computeIfAbsent(
                            character, none -> new ArrayList<>(1))
                    .add(reading));
        }
        return table;
    }

    /** The readings of a character; as a surname, those of a surname. Empty for what is no such character. */
    List<String> of(int character, boolean surname) {
        List<String> all = readings.getOrDefault(character, List.of());
        return surname ? surnames.getOrDefault(character, all) : all;
    }

    /** Whether two characters can sound the same. */
    boolean areHomophones(int one, int other, boolean surname) {
        List<String> others = of(other, surname);
        return of(one, surname).stream().anyMatch(others::contains);
    }
}

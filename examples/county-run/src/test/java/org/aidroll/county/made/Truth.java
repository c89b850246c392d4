package org.aidroll.county.made;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the county's maker knows and the run must find out. */
final class Truth {
    private final List<Household> households;
    private final List<MadeTable> registries;
    private final Map<String, Set<String>> categories;

    Truth(List<Household> households, List<MadeTable> registries, Map<String, Set<String>> categories) {
        this.households = households;
        this.registries = registries;
        this.categories = categories;
    }

    /** The categories of each pupil whom a row names. */
    static Map<String, Set<String>> categories(List<MadeTable> registries) {
        Map<String, Set<String>> categories = new HashMap<>();
        for (MadeTable table : registries) {
            for (MadeTable.Row row : table.rows()) {
                if (!row.student().isEmpty()) {
                    categories
                            .computeIfAbsent(row.student(), student -> new TreeSet<>())
                            .add(category(table.stem(), row));
                }
            }
        }
        return categories;
    }

    private static String category(String stem, MadeTable.Row row) {
        return switch (stem) {
            case "poverty", "upstream" -> "POVERTY";
            case "dibao" -> "DIBAO";
            case "disabled" -> "DISABLED";
            default -> row.cells().contains("孤儿") ? "ORPHAN" : "TEKUN";
        };
    }

    List<List<String>> links() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("registry", "registry_row", "student", "id_damage", "name_damage"));
        for (MadeTable table : registries) {
            int number = table.firstRow();
            for (MadeTable.Row row : table.rows()) {
                lines.add(List.of(
                        table.stem(), String.valueOf(number++), row.student(), row.idDamage(), row.nameDamage()));
            }
        }
        return lines;
    }

    List<List<String>> pupils() {
        List<List<String>> lines = new ArrayList<>();
        for (Household household : households) {
            for (Pupil pupil : household.pupils()) {
                lines.add(List.of(
                        pupil.key(),
                        pupil.study().stage().name(),
                        String.valueOf(pupil.study().grade()),
                        pupil.boards() ? "1" : "0",
                        pupil.ridesBus() ? "1" : "0",
                        pupil.status(),
                        pupil.study().school().code(),
                        String.join(";", categories.getOrDefault(pupil.key(), Set.of()))));
            }
        }
        lines.sort(Comparator.comparing(line -> line.get(0)));
        lines.add(0, List.of("student", "stage", "grade", "boards", "rides", "status", "school_code", "categories"));
        return lines;
    }

    List<List<String>> payments(List<List<String>> planted) {
        List<List<String>> lines = new ArrayList<>(planted);
        lines.add(0, List.of("student", "benefit", "kind"));
        return lines;
    }
}

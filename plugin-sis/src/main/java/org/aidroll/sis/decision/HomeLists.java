package org.aidroll.sis.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.registry.Registry;
import org.aidroll.tabular.RegistryFile;

/** The departments' lists in a folder: each {@code NAME.xlsx} or {@code NAME.csv} with its {@code NAME.yaml}. */
public final class HomeLists {
    private static final Pattern LIST = Pattern.compile("(?i).+\\.(xlsx|csv)");

    private HomeLists() {}

    /**
     * Every list of the folder, in the order of names; a list that cannot be read is a finding.
     *
     * @throws AidException if the folder itself cannot be read, or two lists have one name
     */
    public static Outcome<List<Registry>> read(Path folder) {
        List<Registry> registries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path file : files(folder)) {
            if (!names.add(name(file))) {
                throw new AidException(
                        "two lists in the folder registries are called '" + name(file) + "'\nMaybe rename one");
            }
            var list = new RegistryFile().read(file, description(file));
            list.value().ifPresent(registries::add);
            findings.addAll(list.findings());
        }
        return Outcome.of(registries, findings);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> LIST.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new AidException("the folder registries in aidroll.home cannot be read", unreadable);
        }
    }

    private static Path description(Path list) {
        return list.resolveSibling(name(list) + ".yaml");
    }

    private static String name(Path list) {
        String file = list.getFileName().toString();
        return file.substring(0, file.lastIndexOf('.'));
    }
}

package org.aidroll.sis.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.registry.Registry;
import org.aidroll.tabular.RegistryFile;
import org.jspecify.annotations.Nullable;

/** The departments' lists in a folder: each {@code NAME.xlsx}, {@code NAME.csv} or {@code NAME.xls} with its {@code NAME.yaml}. */
public final class HomeLists {
    private static final Pattern LIST = Pattern.compile("(?i)[^.].*\\.(xlsx|xls|csv)");

    private HomeLists() {}

    /**
     * The lists of a folder.
     *
     * @param registries those that could be read whole
     * @param digests by a list's name, SHA-256 of its files
     * @param broken names of those that could not: cut off, without a header or a row, without a description
     * @param findings what was found in all of them
     */
    public record Found(
            List<Registry> registries, Map<String, String> digests, Set<String> broken, List<Finding> findings) {

        /** Copies the collections. */
        public Found {
            registries = List.copyOf(registries);
            digests = Map.copyOf(digests);
            broken = Collections.unmodifiableSet(new TreeSet<>(broken));
            findings = List.copyOf(findings);
        }
    }

    /**
     * Every list of the folder, in the order of names; a list that cannot be read is a finding.
     *
     * @throws AidException if the folder itself cannot be read, or two lists have one name
     */
    public static Found read(Path folder) {
        ReadyUploads.finish(folder);
        return read(folder, null);
    }

    /**
     * The same, as if that list, read whole, stood there already in the place of the one of its name.
     *
     * @throws AidException if the folder itself cannot be read, or two lists have one name
     */
    static Found readWith(Path folder, ReadList coming) {
        return read(folder, coming);
    }

    private static Found read(Path folder, @Nullable ReadList coming) {
        List<Registry> registries = new ArrayList<>();
        Map<String, String> digests = new HashMap<>();
        Set<String> broken = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (coming != null) {
            registries.add(coming.registry());
            digests.put(coming.name(), coming.digest());
            findings.addAll(coming.findings());
        }
        for (Path file : files(folder)) {
            String name = name(file);
            if (coming != null && name.equals(coming.name())) {
                continue;
            }
            if (!names.add(name)) {
                throw new AidException(
                        "two lists in the folder registries are called '" + name + "'\nMaybe rename one");
            }
            digests.put(name, FileDigest.of(file, description(file)));
            var list = new RegistryFile().read(file, description(file));
            if (isWhole(list)) {
                list.value().ifPresent(registries::add);
            } else {
                broken.add(name);
            }
            findings.addAll(list.findings());
        }
        return new Found(registries, digests, broken, findings);
    }

    /** Whether a list may take the place of the one before: read to its end, and not without a row. */
    public static boolean isWhole(Outcome<Registry> list) {
        return list.value().isPresent()
                && list.findings().stream()
                        .noneMatch(finding ->
                                finding.severity() == Severity.CRITICAL || finding.code() == FindingCode.NO_ROWS);
    }

    /** The digest of the list of that name and its description as they stand there; empty where there is none. */
    static String digest(Path folder, String name) {
        return files(folder).stream()
                .filter(file -> name(file).equals(name))
                .findFirst()
                .map(file -> FileDigest.of(file, description(file)))
                .orElse("");
    }

    static List<Path> files(Path folder) {
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

    static Path description(Path list) {
        return list.resolveSibling(name(list) + ".yaml");
    }

    static String name(Path list) {
        String file = list.getFileName().toString();
        return file.substring(0, file.lastIndexOf('.'));
    }
}

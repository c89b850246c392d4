package org.aidroll.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a county's folder, and whether those that are needed are there. */
final class CountyFolder {
    static final String SCHOOLS = "schools.csv";
    static final String FEES = "fees.csv";
    static final String PAYMENTS = "payments.csv";
    static final String APPLICATIONS = "applications.csv";
    static final String DECISIONS = "decisions.csv";
    static final String SIGN_OFFS = "sign_offs.csv";
    static final String CORRECTIONS = "corrections.csv";
    /** The error rates of earlier runs, put together. */
    static final String ERROR_HISTORY = "error_history.csv";

    static final String VISITS = "verifications.csv";
    static final String EFILES = "efiles.csv";
    static final String EFILES_FOLDER = "efiles";
    static final String REGISTRIES = "registries";

    private static final Pattern TABLE = Pattern.compile("(?i).+\\.(xlsx|xls|csv)");

    private final Path folder;
    private final List<String> problems = new ArrayList<>();

    CountyFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Says at once what is missing.
     *
     * @throws FolderException if this is no folder, or the schools, the roll or every registry is missing
     */
    void check() {
        if (!Files.isDirectory(folder)) {
            throw new FolderException("there is no folder at '" + folder + "'");
        }
        if (!Files.isRegularFile(folder.resolve(SCHOOLS))) {
            problems.add(SCHOOLS + " is missing; it lists the schools");
        }
        if (rolls().isEmpty()) {
            problems.add("the roll is missing; it is roll.csv, roll.xlsx or roll.xls");
        } else if (rolls().size() > 1) {
            problems.add("there are several rolls: " + rolls() + "; keep one");
        }
        if (registries().isEmpty()) {
            problems.add(
                    "there is no list in " + REGISTRIES + "/; each is NAME.csv, NAME.xlsx or NAME.xls with NAME.yaml");
        }
        names().forEach((name, files) -> {
            if (files.size() > 1) {
                problems.add("two lists in " + REGISTRIES + "/ are called '" + name + "'; rename one");
            }
        });
        if (!problems.isEmpty()) {
            throw new FolderException(problems);
        }
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    Optional<Path> optional(String file) {
        return Optional.of(folder.resolve(file)).filter(Files::isRegularFile);
    }

    Path roll() {
        return folder.resolve(rolls().get(0));
    }

    private List<String> rolls() {
        return Stream.of("roll.csv", "roll.xlsx", "roll.xls")
                .filter(file -> Files.isRegularFile(folder.resolve(file)))
                .toList();
    }

    /** The lists by name, in the order of names. */
    Map<String, Path> registries() {
        Map<String, Path> registries = new LinkedHashMap<>();
        names().forEach((name, files) -> registries.put(name, files.get(0)));
        return registries;
    }

    private Map<String, List<Path>> names() {
        Path lists = folder.resolve(REGISTRIES);
        Map<String, List<Path>> names = new TreeMap<>();
        if (Files.isDirectory(lists)) {
            try (Stream<Path> files = Files.list(lists)) {
                files.filter(file -> TABLE.matcher(fileName(file)).matches()
                                && !fileName(file).startsWith("~$"))
                        .sorted()
                        .forEach(file -> names.computeIfAbsent(stem(file), none -> new ArrayList<>())
                                .add(file));
            } catch (IOException | UncheckedIOException unreadable) {
                throw new FolderException(REGISTRIES + "/ cannot be read");
            }
        }
        return names;
    }

    /** A file's path in the folder, as results name it. */
    String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    static String stem(Path file) {
        String name = fileName(file);
        return name.substring(0, name.lastIndexOf('.'));
    }
}

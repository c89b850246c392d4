package org.aidroll.sis.home;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileRecord;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.tabular.EFileFile;
import org.aidroll.tabular.EFileFolder;
import org.jspecify.annotations.Nullable;

/**
 * The e-files (电子档案) of {@code aidroll.home}: the list {@code efiles}, a CSV, XLSX or XLS, and the folder {@code efiles/}
 * beside it. It knows which of them have a file or a number in common, so that one pupil's can be judged without all.
 */
public final class EFileBook implements EFiles {
    private static final String NAME = "efiles";

    private final Map<StudentKey, EFile> files = new HashMap<>();
    private final Map<String, Set<StudentKey>> holders = new HashMap<>();
    private final Map<String, List<Finding>> ofFiles;
    private final List<Finding> findings;
    private final @Nullable String list;
    private final boolean broken;
    private final @Nullable InspectedFiles inspected;

    private EFileBook(
            List<EFile> files,
            List<Finding> ofFiles,
            List<Finding> findings,
            @Nullable String list,
            boolean broken,
            @Nullable InspectedFiles inspected) {
        for (EFile file : files) {
            this.files.put(file.student(), file);
            things(file).forEach(thing -> holders.computeIfAbsent(thing, none -> new LinkedHashSet<>())
                    .add(file.student()));
        }
        this.ofFiles = ofFiles.stream().collect(Collectors.groupingBy(finding -> String.valueOf(finding.subject())));
        this.findings = List.copyOf(findings);
        this.list = list;
        this.broken = broken;
        this.inspected = inspected;
    }

    /** There is no list. */
    public static EFileBook none() {
        return new EFileBook(List.of(), List.of(), List.of(), null, false, null);
    }

    /**
     * Reads list and files of that home; a list that cannot be read leaves standing what it said before.
     *
     * @param before what was known before
     * @throws org.aidroll.api.finding.AidException if the list is there twice
     */
    public static EFileBook read(Path home, EFileBook before) {
        Path list = CountyFiles.file(home, NAME).orElse(null);
        if (list == null) {
            return none();
        }
        String name = String.valueOf(list.getFileName());
        Outcome<List<EFileRecord>> records = new EFileFile().read(list);
        boolean whole = records.findings().stream().noneMatch(finding -> finding.severity() == Severity.CRITICAL);
        if (records.value().isEmpty() || !whole) {
            return before.standing(name, records.findings());
        }
        var inspected = new InspectedFiles(before.inspected);
        Outcome<List<EFile>> files = new EFileFolder(home.resolve(NAME), inspected::inspect)
                .read(name, records.value().get());
        return new EFileBook(
                files.value().orElse(List.of()),
                files.findings(),
                Stream.of(records.findings(), files.findings())
                        .flatMap(List::stream)
                        .toList(),
                name,
                false,
                inspected);
    }

    /** Where list and files are, or may come to be. */
    public static List<Path> places(Path home) {
        return Stream.concat(CountyFiles.candidates(home, NAME), Stream.of(home.resolve(NAME)))
                .toList();
    }

    private EFileBook standing(String name, List<Finding> why) {
        return new EFileBook(
                List.copyOf(files.values()),
                ofFiles.values().stream().flatMap(List::stream).toList(),
                why,
                name,
                true,
                inspected);
    }

    @Override
    public boolean isKept() {
        return list != null;
    }

    /** The list, where it cannot be read now. */
    public Optional<String> broken() {
        return broken ? Optional.ofNullable(list) : Optional.empty();
    }

    /** What was found in list and files. */
    public List<Finding> findings() {
        return findings;
    }

    /** How much is known, for diagnostics. */
    public String summary() {
        return files.size() + " e-files, " + (inspected == null ? 0 : inspected.size()) + " pictures and documents";
    }

    @Override
    public Optional<EFile> of(StudentKey student) {
        return Optional.ofNullable(files.get(student));
    }

    @Override
    public List<Finding> findings(StudentKey student) {
        return ofFiles.getOrDefault(student.value(), List.of());
    }

    @Override
    public Set<StudentKey> withNumbers(Collection<String> numbers) {
        return holders(numbers.stream().map(EFileBook::number));
    }

    @Override
    public Set<StudentKey> inCommon(EFile file) {
        return holders(things(file));
    }

    private Set<StudentKey> holders(Stream<String> things) {
        Set<StudentKey> found = new LinkedHashSet<>();
        things.forEach(thing -> found.addAll(holders.getOrDefault(thing, Set.of())));
        return found;
    }

    private static Stream<String> things(EFile file) {
        return Stream.concat(EFiles.numbers(file).map(EFileBook::number), EFiles.digests(file));
    }

    private static String number(String written) {
        return WrittenId.of(written).normalised();
    }
}

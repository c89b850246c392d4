package org.aidroll.sis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.sis.decision.RegistryImport;
import org.aidroll.sis.home.CountyFacts;
import org.aidroll.sis.home.EFileBook;
import org.aidroll.sis.web.Check;
import org.aidroll.sis.web.Check.State;

/** What diagnostics says of data: schools and payments, e-files, departments' lists, and what was found in them. */
final class DataChecks {
    private DataChecks() {}

    static List<Check> of(PluginParts parts) {
        List<Check> checks = new ArrayList<>();
        parts.county.value().ifPresent(county -> checks.addAll(county(county)));
        parts.eFiles.value().filter(EFileBook::isKept).ifPresent(book -> checks.addAll(eFiles(book)));
        parts.lists.value().ifPresent(report -> checks.addAll(lists(report)));
        return checks;
    }

    private static List<Check> county(CountyFacts county) {
        List<Check> checks = new ArrayList<>();
        checks.add(
                county.knowsSchools()
                        ? new Check("county", State.OK, county.summary())
                        : new Check(
                                "county",
                                State.NOTE,
                                county.summary()
                                        + "; a school is shown by its code, and private ones are not told apart"
                                        + "\nMaybe set aidroll.roll.schools-sql, or put schools.csv into aidroll.home"));
        county.broken().forEach(file -> checks.add(broken(file)));
        checks.addAll(findings(county.findings()));
        return checks;
    }

    private static List<Check> eFiles(EFileBook book) {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("efiles", State.OK, book.summary()));
        book.broken().ifPresent(file -> checks.add(broken(file)));
        checks.addAll(findings(book.findings()));
        return checks;
    }

    private static Check broken(String file) {
        return new Check("file " + file, State.FAILS, "cannot be read now; what it said before still stands");
    }

    private static List<Check> lists(RegistryImport.Report report) {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("roll", State.OK, report.students() + " pupils"));
        report.registries()
                .forEach(registry -> checks.add(new Check(
                        "list " + registry.source().name(),
                        State.OK,
                        registry.records().size() + " rows of "
                                + registry.source().department())));
        report.broken()
                .forEach(name -> checks.add(new Check(
                        "list " + name, State.FAILS, "cannot be read now; what was linked by it before still stands")));
        checks.addAll(findings(report.findings()));
        return checks;
    }

    /** Findings that say the same of the same place. */
    private record Alike(Severity severity, String what) {
        static final Comparator<Alike> WORST_FIRST =
                Comparator.comparing(Alike::severity).thenComparing(Alike::what);
    }

    private static List<Check> findings(List<Finding> findings) {
        List<Check> checks = new ArrayList<>();
        Map<Alike, Long> counts = findings.stream()
                .map(finding -> new Alike(finding.severity(), finding.code() + " in " + place(finding.location())))
                .collect(Collectors.groupingBy(
                        alike -> alike, () -> new TreeMap<>(Alike.WORST_FIRST), Collectors.counting()));
        counts.forEach((alike, count) -> checks.add(
                new Check("findings", state(alike.severity()), alike.severity() + " " + alike.what() + " ×" + count)));
        return checks;
    }

    /** What is for information only is no reason to look further. */
    private static State state(Severity severity) {
        return switch (severity) {
            case CRITICAL -> State.FAILS;
            case INFO -> State.OK;
            default -> State.NOTE;
        };
    }

    private static String place(Location location) {
        return location.column() == null ? location.source() : location.source() + " " + location.column();
    }
}

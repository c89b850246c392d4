package org.aidroll.sis.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.roll.School;
import org.aidroll.tabular.ApplicationFile;
import org.aidroll.tabular.FeeFile;
import org.aidroll.tabular.PaymentFile;
import org.aidroll.tabular.SchoolFile;

/**
 * Reads {@code schools}, {@code fees}, {@code payments} and {@code applications} from {@code aidroll.home}, each a CSV,
 * XLSX or XLS. A file that is not there says nothing; one that cannot be read leaves standing what it said before.
 */
public final class CountyFiles {
    private static final List<String> NAMES = List.of("schools", "fees", "payments", "applications");
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".xls");

    private final Path home;
    private final CountyFacts before;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private CountyFiles(Path home, CountyFacts before) {
        this.home = home;
        this.before = before;
    }

    /**
     * Reads the files of that home.
     *
     * @param before what was known before
     * @param ofHost the schools as the host's tables have them; empty where the file says them
     * @throws AidException if one of the files is there twice
     */
    public static CountyFacts read(Path home, CountyFacts before, Optional<Outcome<List<School>>> ofHost) {
        return new CountyFiles(home, before).read(ofHost);
    }

    /** Where the files are, or may come to be. */
    public static List<Path> places(Path home) {
        return NAMES.stream().flatMap(name -> candidates(home, name)).toList();
    }

    private CountyFacts read(Optional<Outcome<List<School>>> ofHost) {
        List<School> schools =
                ofHost.map(this::taken).orElseGet(() -> of("schools", new SchoolFile()::read, before.allSchools()));
        return new CountyFacts(
                schools,
                of("fees", new FeeFile()::read, before.allFees()),
                of("payments", new PaymentFile()::read, before.allPayments()),
                of("applications", new ApplicationFile()::read, before.allApplications()),
                findings,
                broken);
    }

    private List<School> taken(Outcome<List<School>> schools) {
        findings.addAll(schools.findings());
        return schools.value().orElse(List.of());
    }

    private <T> List<T> of(String name, Function<Path, Outcome<List<T>>> reader, List<T> standing) {
        Optional<Path> file = file(home, name);
        if (file.isEmpty()) {
            return List.of();
        }
        Outcome<List<T>> read = reader.apply(file.get());
        findings.addAll(read.findings());
        boolean whole = read.findings().stream().noneMatch(finding -> finding.severity() == Severity.CRITICAL);
        if (read.value().isPresent() && whole) {
            return read.value().get();
        }
        broken.add(file.get().getFileName().toString());
        return standing;
    }

    /**
     * The file of that name.
     *
     * @throws AidException if it is there twice
     */
    static Optional<Path> file(Path home, String name) {
        List<Path> there = candidates(home, name).filter(Files::isRegularFile).toList();
        if (there.size() > 1) {
            throw new AidException("aidroll.home has " + there.get(0).getFileName() + " and "
                    + there.get(1).getFileName() + "\nMaybe delete the older one");
        }
        return there.stream().findFirst();
    }

    /** Where a file of that name may be. */
    static Stream<Path> candidates(Path home, String name) {
        return ENDINGS.stream().map(ending -> home.resolve(name + ending));
    }
}

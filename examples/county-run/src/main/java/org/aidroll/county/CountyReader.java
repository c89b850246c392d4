package org.aidroll.county;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileRecord;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.roll.Fee;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Student;
import org.aidroll.api.tier.Application;
import org.aidroll.api.verification.Verification;
import org.aidroll.engine.AidEngines;
import org.aidroll.tabular.ApplicationFile;
import org.aidroll.tabular.CorrectionFile;
import org.aidroll.tabular.EFileFile;
import org.aidroll.tabular.EFileFolder;
import org.aidroll.tabular.ErrorHistoryFile;
import org.aidroll.tabular.FeeFile;
import org.aidroll.tabular.PaymentFile;
import org.aidroll.tabular.RegistryFile;
import org.aidroll.tabular.RollFile;
import org.aidroll.tabular.RulingFile;
import org.aidroll.tabular.SchoolFile;
import org.aidroll.tabular.SignOffFile;
import org.aidroll.tabular.VisitFile;

/** Reads every file of a county's folder once, and keeps account of every row. */
final class CountyReader {
    private final CountyFolder folder;
    private final List<FileCount> files = new ArrayList<>();
    private final Map<Path, List<Finding>> findings = new LinkedHashMap<>();
    private final List<String> absent = new ArrayList<>();
    private final Map<String, Path> registryFiles = new LinkedHashMap<>();

    CountyReader(CountyFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads the roll with one hand, the lists and the rest with the other.
     *
     * @throws FolderException if schools, roll or all lists cannot be read at all
     */
    CountyInput read() throws Exception {
        Path schoolFile = folder.path(CountyFolder.SCHOOLS);
        var schools = needed(schoolFile, new SchoolFile().read(schoolFile));
        count(schoolFile, schools.rows(), schools.value().map(List::size).orElse(0));
        List<School> known = schools.value().orElse(List.of());
        try (var hands = new Hands()) {
            var rest = hands.begin(this::rest);
            RollRead roll = roll(known);
            var read = rest.done();
            files.add(
                    1,
                    new FileCount(
                            folder.relative(folder.roll()),
                            roll.rows(),
                            roll.students().size(),
                            sha256(folder.roll())));
            Map<Path, List<Finding>> all = new LinkedHashMap<>();
            all.put(schoolFile, schools.findings());
            all.put(folder.roll(), roll.findings());
            all.putAll(findings);
            return new CountyInput(
                    Roll.of(known, roll.students()),
                    read.registries(),
                    FeeSchedule.of(read.fees()),
                    read.payments(),
                    read.applications(),
                    read.rulings(),
                    read.reviews(),
                    read.visits(),
                    read.eFiles(),
                    files,
                    all,
                    registryFiles,
                    absent);
        }
    }

    private record RollRead(List<Student> students, int rows, List<Finding> findings) {}

    private record Rest(
            List<Registry> registries,
            List<Fee> fees,
            List<Payment> payments,
            List<Application> applications,
            List<LinkRuling> rulings,
            ReviewInput reviews,
            List<Verification> visits,
            List<EFile> eFiles) {}

    private Rest rest() {
        return new Rest(
                registries(),
                optional(CountyFolder.FEES, file -> new FeeFile().read(file)),
                optional(CountyFolder.PAYMENTS, file -> new PaymentFile().read(file)),
                optional(CountyFolder.APPLICATIONS, file -> new ApplicationFile().read(file)),
                optional(CountyFolder.DECISIONS, file -> new RulingFile().read(file)),
                new ReviewInput(
                        optional(CountyFolder.SIGN_OFFS, file -> new SignOffFile().read(file)),
                        optional(CountyFolder.CORRECTIONS, file -> new CorrectionFile().read(file)),
                        optional(CountyFolder.ERROR_HISTORY, file -> new ErrorHistoryFile().read(file))),
                optional(CountyFolder.VISITS, file -> new VisitFile().read(file)),
                eFiles());
    }

    /** The e-files of the list; what is wrong with the names of their files is said of the list's rows. */
    private List<EFile> eFiles() {
        List<EFileRecord> records = optional(CountyFolder.EFILES, file -> new EFileFile().read(file));
        var inspector = AidEngines.attachmentInspector(PictureSettings.defaults());
        var read = new EFileFolder(folder.path(CountyFolder.EFILES_FOLDER), file -> inspector.inspect(Upload.of(file)))
                .read(CountyFolder.EFILES, records);
        findings.computeIfPresent(folder.path(CountyFolder.EFILES), (file, found) -> Stream.concat(
                        found.stream(), read.findings().stream())
                .toList());
        return read.value().orElseThrow();
    }

    private RollRead roll(List<School> schools) {
        Path file = folder.roll();
        List<Student> students = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        var rows = new RollFile().read(file, schools, students::add, found::add);
        if (rows.isEmpty() || students.isEmpty()) {
            throw new FolderException(unreadable(file, found));
        }
        return new RollRead(students, rows.getAsInt(), found);
    }

    private List<Registry> registries() {
        List<Registry> registries = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        folder.registries().forEach((name, file) -> {
            var list = new RegistryFile().read(file, file.resolveSibling(name + ".yaml"));
            findings.put(file, list.findings());
            registryFiles.put(name, file);
            count(
                    file,
                    list.rows(),
                    list.value().map(value -> value.records().size()).orElse(0));
            list.value().ifPresentOrElse(registries::add, () -> unreadable.add(unreadable(file, list.findings())));
        });
        if (registries.isEmpty()) {
            throw new FolderException(unreadable);
        }
        return registries;
    }

    private <T> Outcome<T> needed(Path file, Outcome<T> outcome) {
        if (outcome.value().isEmpty()) {
            throw new FolderException(unreadable(file, outcome.findings()));
        }
        return outcome;
    }

    private <T> List<T> optional(String name, Function<Path, Outcome<List<T>>> reader) {
        var file = folder.optional(name);
        if (file.isEmpty()) {
            absent.add(name);
            return List.of();
        }
        var outcome = reader.apply(file.get());
        findings.put(file.get(), outcome.findings());
        List<T> things = outcome.value().orElse(List.of());
        count(file.get(), outcome.rows(), things.size());
        return things;
    }

    /** The first of the worst findings, in one line. */
    private String unreadable(Path file, List<Finding> found) {
        Finding worst = found.stream()
                .filter(finding -> finding.severity() == Severity.CRITICAL)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(null);
        return folder.relative(file) + " cannot be read"
                + (worst == null ? ": no row of it can be used" : ": " + Words.ENGLISH.line(worst));
    }

    private void count(Path file, int rows, int accepted) {
        files.add(new FileCount(folder.relative(file), rows, accepted, sha256(file)));
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException gone) {
            throw new FolderException(CountyFolder.fileName(file) + " cannot be read");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}

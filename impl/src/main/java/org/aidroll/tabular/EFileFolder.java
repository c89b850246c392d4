package org.aidroll.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.efile.EFileRecord;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * Puts e-files together from the rows of their list ({@link EFileFile}), and looks at each file of the folder beside it,
 * one after another: no more than one is in memory. A name that leads out of the folder, by dots, as an absolute path or
 * through a link, names no file.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EFileFolder {
    private final Path folder;
    private final Function<Path, Outcome<Attachment>> inspection;

    /**
     * The files of that folder.
     *
     * @param folder where the files are; it need not be there
     * @param inspection what looks at a file, such as {@code AidEngines.attachmentInspector(…)}; it is asked for files of the
     *     folder only
     */
    public EFileFolder(Path folder, Function<Path, Outcome<Attachment>> inspection) {
        this.folder = folder;
        this.inspection = inspection;
    }

    /**
     * The e-files in the order in which the list first names their pupils. A file that is not there is {@code
     * EFILE_FILE_MISSING} at its row, about its pupil; the value is always there.
     *
     * @param list the list's name, for findings
     */
    public Outcome<List<EFile>> read(String list, List<EFileRecord> records) {
        Map<StudentKey, List<EFileDocument>> documents = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (EFileRecord one : records) {
            Optional<Path> file = one.fileName().flatMap(this::inside);
            if (one.fileName().isPresent() && file.isEmpty()) {
                findings.add(Finding.of(
                                FindingCode.EFILE_FILE_MISSING,
                                Location.of(list).row(one.row()).column("file"))
                        .about(one.student().value()));
            }
            documents
                    .computeIfAbsent(one.student(), none -> new ArrayList<>())
                    .add(new EFileDocument(
                            one.type(),
                            file.map(path -> page(one, path)).stream().toList(),
                            one.transcribed().stream().toList()));
        }
        List<EFile> files = new ArrayList<>();
        documents.forEach((student, all) -> files.add(new EFile(student, all)));
        return Outcome.of(List.copyOf(files), findings);
    }

    private DocumentPage page(EFileRecord one, Path file) {
        return DocumentPage.of(one.side(), inspection.apply(file), one.at());
    }

    private Optional<Path> inside(String name) {
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(name.replace('\\', '/')).normalize();
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            return Optional.of(file.toRealPath()).filter(real -> real.startsWith(root));
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }
}

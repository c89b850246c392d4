package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.efile.AttachmentInspector;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.efile.EFileRecord;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;

/**
 * Puts e-files together from the rows of their list, and looks at each file once, one after another: no more than one is
 * in memory. A name that leads out of the folder, by dots, as an absolute path or through a link, names no file.
 */
final class EFileReader {
    private final Path folder;
    private final AttachmentInspector inspector = AidEngines.attachmentInspector(PictureSettings.defaults());
    private final List<Finding> findings = new ArrayList<>();

    EFileReader(Path folder) {
        this.folder = folder;
    }

    List<EFile> read(List<EFileRecord> records) {
        Map<StudentKey, List<EFileDocument>> documents = new LinkedHashMap<>();
        for (EFileRecord one : records) {
            List<DocumentPage> pages =
                    one.fileName().flatMap(name -> page(one, name)).stream().toList();
            documents
                    .computeIfAbsent(one.student(), none -> new ArrayList<>())
                    .add(new EFileDocument(
                            one.type(), pages, one.transcribed().stream().toList()));
        }
        List<EFile> files = new ArrayList<>();
        documents.forEach((student, all) -> files.add(new EFile(student, all)));
        return files;
    }

    /** What is wrong with the names of files. */
    List<Finding> findings() {
        return findings;
    }

    private Optional<DocumentPage> page(EFileRecord one, String name) {
        Optional<Path> file = inside(name);
        if (file.isEmpty()) {
            findings.add(Finding.of(
                            FindingCode.EFILE_FILE_MISSING,
                            Location.of(CountyFolder.EFILES).row(one.row()).column("file"))
                    .about(one.student().value()));
        }
        return file.map(path -> DocumentPage.of(one.side(), inspector.inspect(Upload.of(path)), one.at()));
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

package org.aidroll.sis.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.AttachmentInspector;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.Outcome;
import org.aidroll.engine.AidEngines;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in files. A file that has size and time of before is not looked at again: to look at a photograph takes
 * some tenths of a second, and a county has thousands.
 */
final class InspectedFiles {
    private final AttachmentInspector inspector = AidEngines.attachmentInspector(PictureSettings.defaults());
    private final Map<Path, Seen> before;
    private final Map<Path, Seen> now = new HashMap<>();

    private record Seen(long size, FileTime changed, Outcome<Attachment> outcome) {
        boolean is(BasicFileAttributes file) {
            return size == file.size() && changed.equals(file.lastModifiedTime());
        }
    }

    /** @param before what the last reading saw, or null where there was none */
    InspectedFiles(@Nullable InspectedFiles before) {
        this.before = before == null ? Map.of() : before.now;
    }

    /** What is in the file. */
    Outcome<Attachment> inspect(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Seen seen = now.getOrDefault(file, before.get(file));
            if (seen == null || !seen.is(attributes)) {
                seen = new Seen(attributes.size(), attributes.lastModifiedTime(), inspector.inspect(Upload.of(file)));
            }
            now.put(file, seen);
            return seen.outcome();
        } catch (IOException gone) {
            return inspector.inspect(Upload.of(file));
        }
    }

    /** How many files there are. */
    int size() {
        return now.size();
    }
}

package org.aidroll.county;

import java.util.List;
import org.aidroll.api.finding.AidException;

/** The folder cannot be read as a county; one line for each thing that stands in the way. */
final class FolderException extends AidException {
    private static final long serialVersionUID = 1L;

    private final List<String> lines;

    FolderException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    FolderException(String line) {
        this(List.of(line));
    }

    List<String> lines() {
        return lines;
    }
}

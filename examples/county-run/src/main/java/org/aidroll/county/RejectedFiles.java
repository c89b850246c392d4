package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Severity;
import org.aidroll.engine.AidEngines;
import org.aidroll.tabular.RejectedRows;

/** {@code rejected/}: each file that had bad rows, given back with the reason in its last column. */
final class RejectedFiles {
    private final CountyResult result;
    private final CountyFolder folder;
    private final Words words;

    RejectedFiles(CountyResult result, CountyFolder folder) {
        this.result = result;
        this.folder = folder;
        this.words = new Words(AidEngines.explainer(result.request().basis().pack(), Locale.CHINA));
    }

    void write(Path rejected) throws IOException {
        for (var entry : result.input().findings().entrySet()) {
            List<Finding> bad = entry.getValue().stream()
                    .filter(finding -> finding.severity() == Severity.CRITICAL || finding.severity() == Severity.MAJOR)
                    .toList();
            if (bad.stream().anyMatch(finding -> finding.location().row() > 0)) {
                Path copy = rejected.resolve(folder.relative(entry.getKey()));
                Files.createDirectories(copy.getParent());
                new RejectedRows().write(entry.getKey(), bad, words::line, copy);
            }
        }
    }
}

package org.aidroll.county;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidroll.engine.AidEngines;

/** {@code decisions.jsonl}: the decision about every pupil with an award or a category, one a line, ready for replay. */
final class DecisionLines {
    private DecisionLines() {}

    static void write(CountyResult result, Path file) throws IOException {
        var entitlements = result.run().entitlements();
        var assignments = result.run().tiers().assignments();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < entitlements.size(); i++) {
                if (!entitlements.awards(i).isEmpty()
                        || !assignments.get(i).categories().isEmpty()) {
                    out.write(AidEngines.json(entitlements, i));
                    out.write('\n');
                }
            }
        }
    }
}

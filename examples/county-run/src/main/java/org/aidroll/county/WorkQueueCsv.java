package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import org.aidroll.county.report.WorkQueue;

/** {@code work_queue.csv}: what a person has to decide, and decided before; it comes back as {@code decisions.csv}. */
final class WorkQueueCsv {
    private final CountyResult result;

    WorkQueueCsv(CountyResult result) {
        this.result = result;
    }

    void write(Path file) throws IOException {
        var queue = new WorkQueue(result.request(), result.run());
        Csv.write(file, String.join(",", queue.header()), rows -> queue.rows().forEach(row -> rows.row(row.toArray())));
    }
}

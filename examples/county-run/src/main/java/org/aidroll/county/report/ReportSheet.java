package org.aidroll.county.report;

import java.io.IOException;
import org.aidroll.tabular.WorkbookWriter;

/** Writes one sheet of the report, or several of one kind. */
interface ReportSheet {
    /** Writes it behind the others, and enters it in the contents. */
    void write(WorkbookWriter book, Contents contents) throws IOException;
}

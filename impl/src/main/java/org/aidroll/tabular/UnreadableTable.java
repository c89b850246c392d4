package org.aidroll.tabular;

import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;

/** Ends the reading of one file; never leaves this package. */
final class UnreadableTable extends Exception {
    private static final long serialVersionUID = 1L;

    private final FindingCode code;
    private final String[] arguments;

    private UnreadableTable(FindingCode code, String... arguments) {
        // No stack trace: it is data that is wrong, and a folder of bad files should cost little.
        super(code + " " + List.of(arguments), null, false, false);
        this.code = code;
        this.arguments = arguments.clone();
    }

    static UnreadableTable because(Unreadable what) {
        return what.code() == FindingCode.FILE_UNREADABLE
                ? new UnreadableTable(what.code(), what.name())
                : new UnreadableTable(what.code());
    }

    static UnreadableTable encodedAs(String charset) {
        return new UnreadableTable(FindingCode.TEXT_ENCODING, charset);
    }

    static UnreadableTable tooLarge(Excess what, long limit) {
        return new UnreadableTable(FindingCode.FILE_TOO_LARGE, what.name(), Long.toString(limit));
    }

    Finding at(Location location) {
        return Finding.of(code, location, arguments);
    }
}

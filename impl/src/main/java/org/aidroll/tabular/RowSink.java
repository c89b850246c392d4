package org.aidroll.tabular;

import org.apiguardian.api.API;

/** Takes the rows of a table one by one. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface RowSink {

    /** Takes the next row; false ends the reading. */
    boolean accept(TableRow row);
}

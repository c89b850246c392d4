package org.aidroll.sis.web.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aidroll.sis.web.view.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The access log's JSON.
 *
 * @param rows the entries asked for, the latest one first
 * @param next below which number the older ones begin; null where there are none
 * @param head by what the chain is known now: to be written down, so that later nobody can take entries away
 * @param actions what can be asked for
 * @param mayExport whether the person may take it away as a file
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AccessLogView(List<Row> rows, @Nullable Long next, String head, List<Choice> actions, boolean mayExport) {

    /** An entry; {@code at} in the server's time zone. */
    record Row(long entry, String at, String login, String person, String roles, String action, String object) {}
}

package org.aidroll.tabular;

import org.apiguardian.api.API;

/**
 * A column of a department's list.
 *
 * @param header its header as written, the two rows of a grouped one as one
 * @param field the name of the field it was taken for, such as {@code head_id}; empty where it was passed over
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ListColumn(String header, String field) {}

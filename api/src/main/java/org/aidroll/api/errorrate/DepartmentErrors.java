package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * Errors that came from a department's list, with nothing in the pupils' files against it: the department's, no school's.
 *
 * @param source the list
 * @param records how many records they are in
 * @param errors how many errors
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DepartmentErrors(String source, int records, int errors) {}

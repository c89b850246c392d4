package org.aidroll.api.policy;

import org.apiguardian.api.API;

/**
 * One side or page of a document, of which one photograph is asked for.
 *
 * @param code its name within the document, such as {@code FRONT}
 * @param label what people call it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DocumentSide(String code, Label label) {}

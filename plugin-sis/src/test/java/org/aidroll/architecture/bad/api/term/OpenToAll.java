package org.aidroll.architecture.bad.api.term;

import org.apiguardian.api.API;

/** Can be extended by anybody. */
@API(status = API.Status.EXPERIMENTAL)
public class OpenToAll {}

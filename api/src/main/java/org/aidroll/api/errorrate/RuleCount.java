package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * How often a rule was broken.
 *
 * @param rule the rule's id
 * @param errors how many counted errors
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RuleCount(String rule, int errors) {}

package org.aidroll.sis.web.view;

/**
 * What may be chosen.
 *
 * @param code its code
 * @param label what people call it
 */
public record Choice(String code, String label) {}

package org.aidroll.sis.web.view;

/**
 * A term.
 *
 * @param value its code
 * @param label what people call it
 */
public record TermView(String value, String label) {}

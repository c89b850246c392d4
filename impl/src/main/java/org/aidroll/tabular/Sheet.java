package org.aidroll.tabular;

/**
 * A sheet of a workbook.
 *
 * @param name as people see it on its tab
 * @param part the part of the archive that holds it
 * @param visible whether people see it at all
 */
record Sheet(String name, String part, boolean visible) {}

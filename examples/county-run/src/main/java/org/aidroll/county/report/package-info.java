/** {@code report.xlsx}: a county's term as an office keeps it, prints it and has it signed; in Chinese. */
@NullMarked
package org.aidroll.county.report;

import org.jspecify.annotations.NullMarked;

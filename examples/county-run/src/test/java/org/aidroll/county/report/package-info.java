/** Tests of the report: rules sheet by sheet, and the whole book read back. */
@NullMarked
package org.aidroll.county.report;

import org.jspecify.annotations.NullMarked;

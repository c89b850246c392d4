/** Files of the field: CSV and XLSX exports read row by row into the API's records, with a finding for what is wrong. */
@NullMarked
package org.aidroll.tabular;

import org.jspecify.annotations.NullMarked;

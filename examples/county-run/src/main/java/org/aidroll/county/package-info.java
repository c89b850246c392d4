/** A whole term from files: reads one folder of a county's exports, and writes one of results. */
@NullMarked
package org.aidroll.county;

import org.jspecify.annotations.NullMarked;

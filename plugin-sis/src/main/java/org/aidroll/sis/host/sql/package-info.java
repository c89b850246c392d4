/** The host's roll and users read by SQL over the host's own tables, read-only. */
@NullMarked
package org.aidroll.sis.host.sql;

import org.jspecify.annotations.NullMarked;

/** The whole roll with its aid: what the roster, its sheet and the statistics show. */
@NullMarked
package org.aidroll.sis.roster;

import org.jspecify.annotations.NullMarked;

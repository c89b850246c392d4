/** The pupils with their aid, line by line. */
@NullMarked
package org.aidroll.sis.web.roster;

import org.jspecify.annotations.NullMarked;

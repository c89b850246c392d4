/** Where the departments' lists are put in, and what came of it. */
@NullMarked
package org.aidroll.sis.web.lists;

import org.jspecify.annotations.NullMarked;

/** A pupil's documents: the desk, the files, what is typed off them, and the page for families. */
@NullMarked
package org.aidroll.sis.web.efile;

import org.jspecify.annotations.NullMarked;

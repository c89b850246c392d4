/** Finds the place in a page as it streams by. */
@NullMarked
package org.aidroll.sis.mount.html;

import org.jspecify.annotations.NullMarked;

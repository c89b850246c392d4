/** Who may see which pupil. */
@NullMarked
package org.aidroll.sis.access;

import org.jspecify.annotations.NullMarked;

/** Validates e-files: what is missing, what cannot be, and what does not fit together. */
@NullMarked
package org.aidroll.efile;

import org.jspecify.annotations.NullMarked;

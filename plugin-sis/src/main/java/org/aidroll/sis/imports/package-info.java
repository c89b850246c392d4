/** A department's list on its way in: long work that tells how far it is, can be cancelled, and leaves nothing half done. */
@NullMarked
package org.aidroll.sis.imports;

import org.jspecify.annotations.NullMarked;

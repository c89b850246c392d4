/** What families hand in as proof: kept sealed, looked at before it is kept, handed in at the desk or by a link. */
@NullMarked
package org.aidroll.sis.document;

import org.jspecify.annotations.NullMarked;

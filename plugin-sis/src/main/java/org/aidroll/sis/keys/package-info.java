/** Keys, and what is done with them: sealing a text, and finding one again without reading it. */
@NullMarked
package org.aidroll.sis.keys;

import org.jspecify.annotations.NullMarked;

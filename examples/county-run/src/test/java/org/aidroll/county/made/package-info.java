/** Makes whole county folders of invented people, with the truth beside them. */
@NullMarked
package org.aidroll.county.made;

import org.jspecify.annotations.NullMarked;

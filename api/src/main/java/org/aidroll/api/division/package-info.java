/** Administrative divisions of China. */
@NullMarked
package org.aidroll.api.division;

import org.jspecify.annotations.NullMarked;

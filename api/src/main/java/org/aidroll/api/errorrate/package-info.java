/** Error rates (差错率, C21–C23): what a school is scored on, and how sure the figures are. */
@NullMarked
package org.aidroll.api.errorrate;

import org.jspecify.annotations.NullMarked;

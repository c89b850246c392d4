/** Error rates of schools (差错率, C21–C23): who erred, who passed it, and what counts in a month. */
@NullMarked
package org.aidroll.api.errorrate;

import org.jspecify.annotations.NullMarked;

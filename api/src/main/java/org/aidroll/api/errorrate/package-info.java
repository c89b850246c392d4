/** Error rates of schools (差错率, C21–C23): who erred, who passed it, what counts in a month, and how sure that is. */
@NullMarked
package org.aidroll.api.errorrate;

import org.jspecify.annotations.NullMarked;

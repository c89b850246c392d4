/** Where a person decides about rows and pupils that may be the same. */
@NullMarked
package org.aidroll.sis.web.review;

import org.jspecify.annotations.NullMarked;

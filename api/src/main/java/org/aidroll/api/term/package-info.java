/** School years, school terms and spans of days. */
@NullMarked
package org.aidroll.api.term;

import org.jspecify.annotations.NullMarked;

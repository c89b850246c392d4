/** Visits: what they say of a record, whom to visit, and what a sample tells of all. */
@NullMarked
package org.aidroll.verification;

import org.jspecify.annotations.NullMarked;

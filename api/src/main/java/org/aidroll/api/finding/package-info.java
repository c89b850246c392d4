/** Facts about bad data: numbered, located, never thrown; and the one root of what is thrown. */
@NullMarked
package org.aidroll.api.finding;

import org.jspecify.annotations.NullMarked;

/** The whole run in one call; nothing in the packages below depends on it. */
@NullMarked
package org.aidroll.api;

import org.jspecify.annotations.NullMarked;

/** Identifiers of people as the national standards define them; none prints itself whole. */
@NullMarked
package org.aidroll.api.identity;

import org.jspecify.annotations.NullMarked;

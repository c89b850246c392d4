/** Reads policy packs, shipped or of a folder, and refuses one that is not whole. */
@NullMarked
package org.aidroll.policy;

import org.jspecify.annotations.NullMarked;

/** Judges what a run made of a county, without asking the engine that made it. */
@NullMarked
package org.aidroll.county.judge;

import org.jspecify.annotations.NullMarked;

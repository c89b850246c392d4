/** Checks at the source: visits that confirm or contradict a pupil's record (三联访), whom to visit, and what a sample tells. */
@NullMarked
package org.aidroll.api.verification;

import org.jspecify.annotations.NullMarked;

/** The door to the engine: one factory for each service. */
@NullMarked
package org.aidroll.engine;

import org.jspecify.annotations.NullMarked;

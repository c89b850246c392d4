/** Lists of the departments: who is registered as poor, disabled, orphaned … */
@NullMarked
package org.aidroll.api.registry;

import org.jspecify.annotations.NullMarked;

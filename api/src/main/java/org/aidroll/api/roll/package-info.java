/** The school roll: pupils, schools and where each pupil is enrolled. */
@NullMarked
package org.aidroll.api.roll;

import org.jspecify.annotations.NullMarked;

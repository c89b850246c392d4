/** From the host's roll and the departments' lists to one pupil's decision. */
@NullMarked
package org.aidroll.sis.decision;

import org.jspecify.annotations.NullMarked;

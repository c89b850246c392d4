/** Says whether the audit log is whole: a program of its own, which needs nothing of the rest. */
@NullMarked
package org.aidroll.sis.verify;

import org.jspecify.annotations.NullMarked;

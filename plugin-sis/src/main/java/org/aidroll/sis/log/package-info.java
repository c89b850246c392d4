/** The host's logging, where third-party classes are relocated and cannot see it. */
@NullMarked
package org.aidroll.sis.log;

import org.jspecify.annotations.NullMarked;

/** Breaks the rules. */
@NullMarked
package org.aidroll.architecture.bad.sis.web;

import org.jspecify.annotations.NullMarked;

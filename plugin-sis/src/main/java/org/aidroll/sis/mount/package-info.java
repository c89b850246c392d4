/**
 * Puts one script tag into the host's HTML pages while they stream by: nothing is buffered, nothing else of the page
 * changes. {@link org.aidroll.sis.mount.InjectionFilter} is the door, {@link org.aidroll.sis.mount.PageGate} decides
 * which page, {@link org.aidroll.sis.mount.InjectionReport} says what became of it.
 */
@NullMarked
package org.aidroll.sis.mount;

import org.jspecify.annotations.NullMarked;

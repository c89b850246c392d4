/** The host's user taken from the servlet request. */
@NullMarked
package org.aidroll.sis.host.servlet;

import org.jspecify.annotations.NullMarked;

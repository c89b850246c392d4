/** The plugin's own addresses, as plain servlets. */
@NullMarked
package org.aidroll.sis.web;

import org.jspecify.annotations.NullMarked;

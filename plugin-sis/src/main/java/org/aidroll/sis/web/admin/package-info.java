/** What those see who look after the plugin: settings, diagnostics, the access log; and which pages there are. */
@NullMarked
package org.aidroll.sis.web.admin;

import org.jspecify.annotations.NullMarked;

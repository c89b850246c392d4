/** What the plugin is told: aidroll.* through MicroProfile Config. */
@NullMarked
package org.aidroll.sis.settings;

import org.jspecify.annotations.NullMarked;

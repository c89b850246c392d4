/** The extension points: what the plugin must know of its host. Each has a default made of settings. */
@NullMarked
package org.aidroll.sis.host;

import org.jspecify.annotations.NullMarked;

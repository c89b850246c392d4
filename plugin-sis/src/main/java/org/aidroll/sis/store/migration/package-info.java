/** The plugin's own tables, version by version. */
@NullMarked
package org.aidroll.sis.store.migration;

import org.jspecify.annotations.NullMarked;

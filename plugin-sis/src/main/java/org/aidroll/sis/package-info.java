/** The entry of the plugin and its composition root, the only place that puts its parts together. */
@NullMarked
package org.aidroll.sis;

import org.jspecify.annotations.NullMarked;

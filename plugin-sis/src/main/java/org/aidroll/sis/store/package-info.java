/** What the plugin keeps: lists, links, decisions. */
@NullMarked
package org.aidroll.sis.store;

import org.jspecify.annotations.NullMarked;

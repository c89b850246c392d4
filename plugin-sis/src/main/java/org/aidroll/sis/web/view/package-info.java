/** What several rooms say in the same words. */
@NullMarked
package org.aidroll.sis.web.view;

import org.jspecify.annotations.NullMarked;

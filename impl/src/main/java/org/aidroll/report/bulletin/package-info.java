/** The monthly bulletin (通报) as a page, a picture and sheets: one content, said once, in three forms. */
@NullMarked
package org.aidroll.report.bulletin;

import org.jspecify.annotations.NullMarked;

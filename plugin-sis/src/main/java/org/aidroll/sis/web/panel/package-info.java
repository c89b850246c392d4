/** What a person sees of one pupil: the panel with its history, the categories that people assert, the application form, and all that is kept of the pupil. */
@NullMarked
package org.aidroll.sis.web.panel;

import org.jspecify.annotations.NullMarked;

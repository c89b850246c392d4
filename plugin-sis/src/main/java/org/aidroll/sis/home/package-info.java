/** What stands in the plugin's folder: the departments' lists, schools, fees and payments, and e-files. */
@NullMarked
package org.aidroll.sis.home;

import org.jspecify.annotations.NullMarked;

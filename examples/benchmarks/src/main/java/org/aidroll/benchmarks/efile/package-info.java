/** E-files checked, without their pictures. */
@NullMarked
package org.aidroll.benchmarks.efile;

import org.jspecify.annotations.NullMarked;

/** One photograph of a phone, inspected. */
@NullMarked
package org.aidroll.benchmarks.picture;

import org.jspecify.annotations.NullMarked;

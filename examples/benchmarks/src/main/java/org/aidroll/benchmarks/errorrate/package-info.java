/** Error rates: who is punished by chance, and how fast ten thousand schools are scored. */
@NullMarked
package org.aidroll.benchmarks.errorrate;

import org.jspecify.annotations.NullMarked;

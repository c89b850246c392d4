/** The public subsidy calculator with the shipped pack, over a county and more. */
@NullMarked
package org.aidroll.benchmarks.calculator;

import org.jspecify.annotations.NullMarked;

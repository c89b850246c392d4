/** Policy as dated data, each value with the article it comes from. */
@NullMarked
package org.aidroll.api.policy;

import org.jspecify.annotations.NullMarked;

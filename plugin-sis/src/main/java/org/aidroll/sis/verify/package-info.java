/**
 * Programs of their own for whoever audits: whether the log of who saw what is whole, and whether a roster of before comes
 * out the same. They read the store, and need no server and no key.
 */
@NullMarked
package org.aidroll.sis.verify;

import org.jspecify.annotations.NullMarked;

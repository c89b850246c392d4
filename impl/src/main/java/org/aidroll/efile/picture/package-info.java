/** Stage efile, its first three layers: the bytes, the picture, and pictures that were handed in before. */
@NullMarked
package org.aidroll.efile.picture;

import org.jspecify.annotations.NullMarked;

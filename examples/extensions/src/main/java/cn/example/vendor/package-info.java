/** A vendor's own adapters: what settings cannot say. */
@NullMarked
package cn.example.vendor;

import org.jspecify.annotations.NullMarked;

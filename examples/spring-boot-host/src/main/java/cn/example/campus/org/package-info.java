/** Schools and their head counts. */
@NullMarked
package cn.example.campus.org;

import org.jspecify.annotations.NullMarked;

/** Reading rows. */
@NullMarked
package cn.example.roll.query;

import org.jspecify.annotations.NullMarked;

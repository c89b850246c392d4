/** Pupils, their families, and the searches over them. */
@NullMarked
package cn.example.roll.pupil;

import org.jspecify.annotations.NullMarked;

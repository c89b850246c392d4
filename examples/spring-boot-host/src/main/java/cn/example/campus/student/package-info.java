/** Pupils and their families. */
@NullMarked
package cn.example.campus.student;

import org.jspecify.annotations.NullMarked;

/** Schools, classes and their head counts. */
@NullMarked
package cn.example.roll.school;

import org.jspecify.annotations.NullMarked;

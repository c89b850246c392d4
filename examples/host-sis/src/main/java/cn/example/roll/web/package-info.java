/** Pages, sign-in and what every answer carries. */
@NullMarked
package cn.example.roll.web;

import org.jspecify.annotations.NullMarked;

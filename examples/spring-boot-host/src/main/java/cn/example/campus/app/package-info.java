/** The addresses of the single-page application. */
@NullMarked
package cn.example.campus.app;

import org.jspecify.annotations.NullMarked;

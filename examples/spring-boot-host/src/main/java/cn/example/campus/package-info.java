/** A school-roll system as most vendors build one: Spring Boot, a token, a single-page application. */
@NullMarked
package cn.example.campus;

import org.jspecify.annotations.NullMarked;

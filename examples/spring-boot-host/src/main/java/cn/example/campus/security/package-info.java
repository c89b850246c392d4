/** Who passes, and what the others are told. */
@NullMarked
package cn.example.campus.security;

import org.jspecify.annotations.NullMarked;

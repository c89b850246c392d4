/** The tables and what they hold at start. */
@NullMarked
package cn.example.campus.database;

import org.jspecify.annotations.NullMarked;

/** The roll's tables and what they hold at start. Runs beside the web application, never in it. */
@NullMarked
package cn.example.roll.database;

import org.jspecify.annotations.NullMarked;

/** What the codes in the tables stand for. */
@NullMarked
package cn.example.roll.dictionary;

import org.jspecify.annotations.NullMarked;

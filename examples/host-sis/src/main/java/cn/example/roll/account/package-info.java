/** Who may sign in, and how a password is kept. */
@NullMarked
package cn.example.roll.account;

import org.jspecify.annotations.NullMarked;

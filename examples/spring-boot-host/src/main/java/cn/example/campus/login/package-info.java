/** Accounts, and the tokens that stand for them. */
@NullMarked
package cn.example.campus.login;

import org.jspecify.annotations.NullMarked;

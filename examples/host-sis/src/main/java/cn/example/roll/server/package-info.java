/** Starts the system on an embedded Tomcat, as a vendor's installer would. */
@NullMarked
package cn.example.roll.server;

import org.jspecify.annotations.NullMarked;

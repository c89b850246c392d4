/** The entry for Spring Boot hosts. */
@NullMarked
package org.aidroll.sis.spring;

import org.jspecify.annotations.NullMarked;

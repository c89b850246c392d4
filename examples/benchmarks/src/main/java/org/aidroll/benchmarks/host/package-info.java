/** The plugin in a running host: what it costs the host's pages, and what many clerks at once have to wait for. */
@NullMarked
package org.aidroll.benchmarks.host;

import org.jspecify.annotations.NullMarked;

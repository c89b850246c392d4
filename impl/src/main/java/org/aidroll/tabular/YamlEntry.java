package org.aidroll.tabular;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key of a YAML file and what stands behind it.
 *
 * @param key the key as written
 * @param line the line it stands on, the first being 1
 * @param text the value, or null where it is a map or a list
 * @param entries the entries of the map behind it, or none
 */
record YamlEntry(String key, int line, @Nullable String text, List<YamlEntry> entries) {}

package org.aidroll.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with a pack, collected while reading goes on, so that all files are judged in one reading. */
final class Problems {
    private final List<String> found = new ArrayList<>();

    /** What the reading gives; null, and one problem more, where it cannot. */
    <T> @Nullable T attempt(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (PackProblem problem) {
            found.add(problem.getMessage());
            return null;
        }
    }

    List<String> found() {
        return found;
    }
}

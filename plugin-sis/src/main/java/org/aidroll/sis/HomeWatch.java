package org.aidroll.sis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Looks at files of {@code aidroll.home} every now and then, and tells when some of them are others than before. It asks
 * for size and time instead of waiting for events, which some file systems never send. What changes is not told until it
 * was the same at two looks: a file that is still being copied waits.
 */
final class HomeWatch {
    private final List<Group> groups = new ArrayList<>();

    /** What is known of a file without reading it. */
    private record Mark(long size, FileTime changed) {}

    /** Files that are read together, and what reads them. */
    private static final class Group {
        private final Supplier<List<Path>> places;
        private final Runnable reading;
        private Map<Path, Mark> read;
        private Map<Path, Mark> seen;

        Group(Supplier<List<Path>> places, Runnable reading) {
            this.places = places;
            this.reading = reading;
            this.read = marks(places.get());
            this.seen = this.read;
        }
    }

    /**
     * Watches these places from now on.
     *
     * @param places files, and folders with all that is in them; they need not be there
     * @param reading what to do when something is different
     */
    synchronized void watch(Supplier<List<Path>> places, Runnable reading) {
        groups.add(new Group(places, reading));
    }

    /** Those files of a place were written by the plugin itself, which knows them: no look has to tell of them. */
    synchronized void written(Path place, Predicate<Path> ours) {
        for (Group group : groups) {
            if (group.places.get().contains(place)) {
                Map<Path, Mark> now = marks(group.places.get());
                group.read = with(group.read, now, ours);
                group.seen = with(group.seen, now, ours);
            }
        }
    }

    private static Map<Path, Mark> with(Map<Path, Mark> known, Map<Path, Mark> now, Predicate<Path> ours) {
        Map<Path, Mark> marks = new TreeMap<>(known);
        marks.keySet().removeIf(ours);
        now.forEach((file, mark) -> {
            if (ours.test(file)) {
                marks.put(file, mark);
            }
        });
        return marks;
    }

    /** Files of that place are to be read again at the next look, whatever is known of them. */
    synchronized void readAgain(Path place) {
        for (Group group : groups) {
            if (group.places.get().contains(place)) {
                group.read = Map.of();
            }
        }
    }

    /** Looks once. Reading takes long, and must not keep others from telling what they wrote. */
    void look() {
        changed().forEach(Runnable::run);
    }

    private synchronized List<Runnable> changed() {
        List<Runnable> readings = new ArrayList<>();
        for (Group group : groups) {
            Map<Path, Mark> now = marks(group.places.get());
            boolean settled = now.equals(group.seen);
            group.seen = now;
            if (settled && !now.equals(group.read)) {
                group.read = now;
                readings.add(group.reading);
            }
        }
        return readings;
    }

    private static Map<Path, Mark> marks(List<Path> places) {
        Map<Path, Mark> marks = new TreeMap<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(file -> !isHidden(place.relativize(file))).forEach(file -> mark(file, marks));
            } catch (IOException | UncheckedIOException notThere) {
                // Not there, or taken away just now: the next look tells.
            }
        }
        return marks;
    }

    /** Uploads on their way, and what editors and copying programs put beside a file. */
    private static boolean isHidden(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static void mark(Path file, Map<Path, Mark> marks) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                marks.put(file, new Mark(attributes.size(), attributes.lastModifiedTime()));
            }
        } catch (IOException gone) {
            marks.remove(file);
        }
    }
}

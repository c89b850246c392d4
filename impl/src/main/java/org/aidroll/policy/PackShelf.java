package org.aidroll.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidroll.api.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** Reads a pack and those that it extends, from wherever they are, and remembers the text of every file it read. */
final class PackShelf {
    private final Map<String, String> texts = new TreeMap<>();

    /** Where packs are looked for. */
    @FunctionalInterface
    private interface Place {
        @Nullable
        PackFiles find(String id);

        /** Where those are looked for that the pack of that id extends. */
        default Place below(String id) {
            return this;
        }
    }

    /** One folder and those beside it, then the shipped ones; a shipped one extends shipped ones. */
    private record Beside(Path folder) implements Place {
        @Override
        public @Nullable PackFiles find(String id) {
            return isHere(id) ? PackFiles.ofFolder(folder.resolveSibling(id)) : shippedFiles(id);
        }

        @Override
        public Place below(String id) {
            return isHere(id) ? this : PackShelf::shippedFiles;
        }

        private boolean isHere(String id) {
            return Files.isDirectory(folder.resolveSibling(id));
        }
    }

    PolicyPack shipped(String id) {
        return read(id, List.of(), PackShelf::shippedFiles);
    }

    PolicyPack ofFolder(Path folder) {
        return read(String.valueOf(folder.getFileName()), List.of(), new Beside(folder));
    }

    PolicyPack ofTexts(String id, Map<String, String> files) {
        return read(
                id,
                List.of(),
                one -> files.containsKey(one + "/" + PackReader.PACK) ? PackFiles.ofTexts(files, one) : null);
    }

    private static @Nullable PackFiles shippedFiles(String id) {
        return PolicyPacks.isShipped(id) ? PackFiles.ofResource(id) : null;
    }

    PackTexts texts(PolicyPack pack) {
        return new PackTexts(pack, texts);
    }

    /** @param above the packs that extend each other down to this one */
    private PolicyPack read(String id, List<String> above, Place from) {
        PackFiles files = from.find(id);
        if (files == null) {
            files = PackFiles.ofTexts(Map.of(), id);
        }
        List<String> chain = Stream.concat(above.stream(), Stream.of(id)).toList();
        PolicyPack pack =
                new PackReader(id, files, (below, place) -> below(below, place, chain, from.below(id))).read();
        files.texts().forEach((name, text) -> texts.put(id + "/" + name, text));
        return pack;
    }

    private PolicyPack below(String id, PackNode place, List<String> above, Place from) {
        if (above.contains(id)) {
            throw place.problem("the packs " + String.join(", ", above) + " extend each other in a circle"
                    + "\nMaybe take one extends away");
        }
        if (!id.matches("[a-z0-9-]+") || from.find(id) == null) {
            throw place.problem("there is no pack '" + id + "' to extend\nMaybe put its folder beside this one");
        }
        return read(id, above, from);
    }
}

package org.aidroll.efile.picture;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.efile.DuplicatePair;
import org.aidroll.api.efile.DuplicateSettings;
import org.aidroll.api.efile.FiledPicture;
import org.aidroll.api.efile.NearDuplicates;
import org.aidroll.api.efile.PictureHash;

/** Compares each file once, wherever it is filed: first bands of its hash, then all bits, then the pictures' levels. */
public final class DefaultNearDuplicates implements NearDuplicates {
    private final DuplicateSettings settings;

    /** A search by these thresholds; without state, safe in any thread. */
    public DefaultNearDuplicates(DuplicateSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<DuplicatePair> find(List<FiledPicture> pictures) {
        Map<String, List<FiledPicture>> byContent = new TreeMap<>();
        for (FiledPicture filed : pictures) {
            if (filed.attachment().hash().filter(Correlation::saysSomething).isPresent()) {
                byContent
                        .computeIfAbsent(filed.attachment().sha256(), none -> new ArrayList<>())
                        .add(filed);
            }
        }
        List<List<FiledPicture>> files = List.copyOf(byContent.values());
        PictureHash[] hashes = files.stream()
                .flatMap(file -> file.get(0).attachment().hash().stream())
                .toArray(PictureHash[]::new);
        List<DuplicatePair> pairs = new ArrayList<>();
        for (var pair : new HashBands(hashes, settings.maxDistance()).pairs()) {
            PictureHash first = hashes[pair.first()];
            PictureHash second = hashes[pair.second()];
            double correlation = Correlation.ofWorstPart(first, second);
            if (correlation >= settings.minCorrelation()) {
                add(pairs, files.get(pair.first()), files.get(pair.second()), first.distance(second), correlation);
            }
        }
        pairs.sort(comparing(DuplicatePair::first).thenComparing(DuplicatePair::second));
        return List.copyOf(pairs);
    }

    private static void add(
            List<DuplicatePair> pairs,
            List<FiledPicture> some,
            List<FiledPicture> others,
            int distance,
            double correlation) {
        for (FiledPicture one : some) {
            for (FiledPicture other : others) {
                if (!one.student().equals(other.student())) {
                    boolean inOrder = one.compareTo(other) < 0;
                    pairs.add(new DuplicatePair(inOrder ? one : other, inOrder ? other : one, distance, correlation));
                }
            }
        }
    }
}

package org.aidroll.efile.picture;

/** Otsu's threshold: the level that parts a histogram into the two heaps lying farthest apart. */
final class Otsu {
    private Otsu() {}

    /** The level; −1 where the means of the heaps are less than {@code least} apart. */
    static double threshold(int[] counts, double least) {
        double total = 0;
        double sum = 0;
        for (int level = 0; level < counts.length; level++) {
            total += counts[level];
            sum += (double) level * counts[level];
        }
        double below = 0;
        double sumBelow = 0;
        double best = -1;
        double threshold = -1;
        double apart = 0;
        for (int level = 0; level < counts.length; level++) {
            below += counts[level];
            sumBelow += (double) level * counts[level];
            // Not a number, and so never the best, where one of the heaps is empty.
            double difference = (sum - sumBelow) / (total - below) - sumBelow / below;
            double between = below * (total - below) * difference * difference;
            if (between > best) {
                best = between;
                threshold = level + 0.5;
                apart = difference;
            }
        }
        return apart < least ? -1 : threshold;
    }
}

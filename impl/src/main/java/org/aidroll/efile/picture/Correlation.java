package org.aidroll.efile.picture;

import org.aidroll.api.efile.PictureHash;

/** The normalised cross-correlation of two pictures' levels: light and contrast do not count. */
final class Correlation {
    private static final int SIDE = PictureHash.SIDE;
    private static final int HALF = SIDE / 2;
    /** Levels of standard deviation: what varies less says nothing. */
    private static final double LEAST_CONTRAST = 4;

    private Correlation() {}

    /** Whether there is anything in the picture that could be found again. */
    static boolean saysSomething(PictureHash hash) {
        return new Sums(hash, hash, 0, 0, SIDE).varies();
    }

    /** That of the whole or of the quarter in which they agree least; quarters that are empty in both are left out. */
    static double ofWorstPart(PictureHash a, PictureHash b) {
        double worst = new Sums(a, b, 0, 0, SIDE).correlation();
        for (int quarter = 0; quarter < 4; quarter++) {
            var sums = new Sums(a, b, quarter % 2 * HALF, quarter / 2 * HALF, HALF);
            if (sums.varies()) {
                worst = Math.min(worst, sums.correlation());
            }
        }
        return worst;
    }

    private static final class Sums {
        private final double varianceA;
        private final double varianceB;
        private final double covariance;

        Sums(PictureHash a, PictureHash b, int left, int top, int side) {
            long sumA = 0;
            long sumB = 0;
            long squaresA = 0;
            long squaresB = 0;
            long products = 0;
            for (int y = top; y < top + side; y++) {
                for (int x = left; x < left + side; x++) {
                    int levelA = a.level(x, y);
                    int levelB = b.level(x, y);
                    sumA += levelA;
                    sumB += levelB;
                    squaresA += (long) levelA * levelA;
                    squaresB += (long) levelB * levelB;
                    products += (long) levelA * levelB;
                }
            }
            double n = (double) side * side;
            varianceA = squaresA / n - sumA / n * (sumA / n);
            varianceB = squaresB / n - sumB / n * (sumB / n);
            covariance = products / n - sumA / n * (sumB / n);
        }

        /** Whether one of them does. */
        boolean varies() {
            return Math.max(varianceA, varianceB) >= LEAST_CONTRAST * LEAST_CONTRAST;
        }

        double correlation() {
            return varianceA <= 0 || varianceB <= 0 ? 0 : covariance / Math.sqrt(varianceA * varianceB);
        }
    }
}

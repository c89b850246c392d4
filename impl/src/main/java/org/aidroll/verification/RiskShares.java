package org.aidroll.verification;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The probabilities of pupils to be drawn: in proportion to their weights, none above 1, with a given sum. */
final class RiskShares {
    /** Pupils of this weight or more are drawn for certain. */
    private final double certainFrom;

    private final double each;

    private RiskShares(double certainFrom, double each) {
        this.certainFrom = certainFrom;
        this.each = each;
    }

    /**
     * @param weights the weights, in any order
     * @param expected the sum of the probabilities, at most as many as there are weights
     */
    static RiskShares of(Collection<Integer> weights, int expected) {
        List<Integer> falling =
                weights.stream().sorted(Comparator.reverseOrder()).toList();
        long sum = falling.stream().mapToLong(Integer::longValue).sum();
        long left = expected;
        double certainFrom = Double.POSITIVE_INFINITY;
        for (int weight : falling) {
            // Whoever would get 1 or more gets 1, and the others share what is left.
            if (left <= 0 || Math.multiplyExact(weight, left) < sum) {
                break;
            }
            certainFrom = weight;
            sum -= weight;
            left--;
        }
        return new RiskShares(certainFrom, sum == 0 ? 0 : (double) left / sum);
    }

    double of(int weight) {
        return weight >= certainFrom ? 1 : weight * each;
    }
}

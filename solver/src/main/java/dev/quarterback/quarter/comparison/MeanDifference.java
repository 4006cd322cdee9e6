package dev.quarterback.quarter.comparison;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * The mean of differences with its 95 % interval, that of Student: of differences that were drawn from one normal
 * distribution the interval holds the true mean in 95 of 100 cases.
 *
 * @param mean the mean; NaN without differences
 * @param low the interval's low end; NaN with fewer than two differences
 * @param high its high end; NaN with fewer than two differences
 * @param above how many differences are above 0
 * @param below how many are below 0
 * @param ties how many are 0
 */
public record MeanDifference(double mean, double low, double high, int above, int below, int ties) {
    private static final double TAIL = 0.025;

    /** That of so many differences, one for each path. */
    public static MeanDifference of(List<Integer> differences) {
        SummaryStatistics statistics = new SummaryStatistics();
        differences.forEach(difference -> statistics.addValue(difference));
        int count = differences.size();
        double half = count < 2
                ? Double.NaN
                : new TDistribution(count - 1.0).inverseCumulativeProbability(1 - TAIL)
                        * statistics.getStandardDeviation()
                        / Math.sqrt(count);
        double mean = statistics.getMean();
        int above = (int) differences.stream().filter(each -> each > 0).count();
        int below = (int) differences.stream().filter(each -> each < 0).count();
        return new MeanDifference(mean, mean - half, mean + half, above, below, count - above - below);
    }

    /** Whether the interval leaves 0 out: chance alone would seldom bring such differences. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }
}

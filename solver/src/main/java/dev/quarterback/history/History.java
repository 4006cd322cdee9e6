package dev.quarterback.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in a quarter on a sample path under a policy.
 *
 * @param problem name of the problem
 * @param pathSeed the seed of the path; null for one that was recorded
 * @param policy name of the policy
 * @param days the planning days in their order, from the first on; fewer than the problem has where it was stopped
 */
public record History(String problem, @Nullable Long pathSeed, String policy, List<HistoryDay> days) {
    public History {
        days = List.copyOf(days);
    }
}

package dev.quarterback.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** The vehicles that wait in yards, one line per yard and center, those that are ready first at the head. */
final class WaitingVehicles {
    /** How many vehicles are passed over for each one that a carrier can take. */
    private static final int LOOK_AHEAD = 3;

    private final int centers;
    private final IntUnaryOperator readyOn;
    private final int[][] lines;
    private final int[] heads;

    /**
     * The lines of vehicles.
     *
     * @param lines order numbers, the line of yard y and center c being number y * centers + c
     * @param readyOn the day on which an order's vehicle is ready
     */
    WaitingVehicles(List<List<Integer>> lines, int centers, IntUnaryOperator readyOn) {
        this.centers = centers;
        this.readyOn = readyOn;
        this.heads = new int[lines.size()];
        this.lines = lines.stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparingInt(readyOn::applyAsInt))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** How many vehicles are ready on {@code day}, {@code most} at most. */
    int ready(int yard, int center, int day, int most) {
        int number = yard * centers + center;
        int[] line = lines[number];
        int count = 0;
        while (count < most
                && heads[number] + count < line.length
                && readyOn.applyAsInt(line[heads[number] + count]) <= day) {
            count++;
        }
        return count;
    }

    /** Takes those of the first ready vehicles that {@code answers} says so of, {@code most} at most. */
    List<Integer> take(int yard, int center, int day, int most, IntFunction<Answer> answers) {
        int number = yard * centers + center;
        int[] line = lines[number];
        List<Integer> taken = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        int next = heads[number];
        while (taken.size() < most
                && left.size() < LOOK_AHEAD * most
                && next < line.length
                && readyOn.applyAsInt(line[next]) <= day) {
            Answer answer = answers.apply(line[next]);
            if (answer == Answer.NOW) {
                taken.add(line[next]);
            } else if (answer == Answer.LATER) {
                left.add(line[next]);
            }
            next++;
        }
        heads[number] = next - left.size();
        for (int i = 0; i < left.size(); i++) {
            line[heads[number] + i] = left.get(i);
        }
        return taken;
    }

    /** Whether a vehicle rides. */
    enum Answer {
        NOW,
        LATER,
        /** It leaves the line without riding. */
        NEVER
    }
}

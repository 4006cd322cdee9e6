package dev.quarterback.search.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.random.RandomProblems;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.BoardCounts;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.Roster;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random changes of the way of trips under construction, each taken back. */
class TripRestoreTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTripThatIsRestoredIsWhatItWasWhenItWasSaved(long seed) {
        new UnderConstruction(seed).changeAndTakeBack(40);
    }

    /** A trip under construction on an empty board. */
    private static final class UnderConstruction {
        private final Facts facts;
        private final Board board;
        private final SplittableRandom random;
        private final TripBuilder builder;
        private final DutySheet sheet;

        UnderConstruction(long seed) {
            facts = new Facts(RandomProblems.ofManyStops(seed));
            board = new Board(facts);
            random = new SplittableRandom(seed);
            builder = new TripBuilder(facts, board, new RemovedOrders(facts.orders, board), random);
            sheet = new DutySheet(facts);
        }

        void changeAndTakeBack(int times) {
            String empty = BoardCounts.of(facts, board);
            int carrier = random.nextInt(facts.carriers.count);
            sheet.fill(carrier, Roster.EMPTY);
            builder.begin(carrier, random.nextInt(facts.days));
            for (int i = 0; i < times; i++) {
                change();
                load();
                String before = state();
                builder.save();
                change();
                load();
                builder.restore();
                assertThat(state()).isEqualTo(before);
                assertStopsAreTakenBack();
            }
            builder.abandon();
            assertThat(BoardCounts.of(facts, board)).isEqualTo(empty);
        }

        private void assertStopsAreTakenBack() {
            String before = state();
            int center = random.nextInt(facts.centers.count);
            if (builder.route().hasStopAt(center)) {
                return;
            }
            boolean replaces = builder.route().stops() == builder.route().most() || random.nextInt(3) == 0;
            boolean isChanged = replaces
                    ? builder.replaceIdleStop(center, sheet)
                    : builder.addStop(random.nextInt(builder.route().stops() + 1), center, sheet);
            if (isChanged) {
                builder.restore();
            }
            assertThat(state()).isEqualTo(before);
        }

        /** Another stop, one less or another order of them, whether the carrier has time for it or not. */
        private void change() {
            int stops = builder.route().stops();
            int center = random.nextInt(facts.centers.count);
            switch (random.nextInt(3)) {
                case 0 -> {
                    if (stops < builder.route().most() && !builder.route().hasStopAt(center)) {
                        builder.insertStop(random.nextInt(stops + 1), center);
                    }
                }
                case 1 -> {
                    int stop = stops == 0 ? -1 : random.nextInt(stops);
                    if (stops > 1 && !builder.serves(stop)) {
                        builder.removeStop(stop);
                    }
                }
                default -> {
                    int[] order = new int[stops];
                    int turned = stops == 0 ? 0 : random.nextInt(stops);
                    for (int i = 0; i < stops; i++) {
                        order[i] = (i + turned) % stops;
                    }
                    builder.reorder(order);
                }
            }
        }

        private void load() {
            for (int i = 0; i < 5 && builder.route().stops() > 0; i++) {
                builder.place(
                        random.nextInt(facts.orders.count),
                        random.nextInt(builder.route().stops()));
            }
            if (builder.load() > 0 && random.nextInt(3) == 0) {
                builder.unload(random.nextInt(builder.load()));
            }
        }

        private String state() {
            StringBuilder text = new StringBuilder("gain " + builder.gain() + " full " + builder.isFull());
            for (int stop = 0; stop < builder.route().stops(); stop++) {
                text.append(" over ").append(builder.route().center(stop));
                text.append(" on ").append(builder.route().arrival(stop));
            }
            for (int v = 0; v < builder.load(); v++) {
                text.append(" order ").append(builder.order(v));
                text.append(" to ").append(builder.stop(v));
                text.append(" worth ").append(builder.worth(v));
            }
            return text + "\n" + BoardCounts.of(facts, board);
        }
    }
}

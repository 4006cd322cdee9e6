package dev.quarterback.benchmark.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Any multipliers prove a bound; the best ones prove the optimum. */
class LinearProgramTest {

    /** At most 3 of both, of which the first is worth 2 and at most 2, the second worth 1: 5 in all. */
    private static LinearProgram program() {
        LinearProgram program = new LinearProgram();
        int both = program.addRow(3);
        program.addColumn(2, 2);
        program.addEntry(both, 1);
        program.addColumn(1, 9);
        program.addEntry(both, 1);
        return program;
    }

    @Test
    void theBestMultipliersProveTheOptimum() {
        assertThat(program().bound(new double[] {1})).isEqualTo(5);
    }

    @Test
    void othersProveLess() {
        assertThat(program().bound(new double[] {0})).isEqualTo(13);
        assertThat(program().bound(new double[] {1.5})).isEqualTo(5.5);
        assertThat(program().bound(new double[] {9})).isEqualTo(27);
    }

    @Test
    void aMultiplierBelowNoneCountsAsNone() {
        assertThat(program().bound(new double[] {-1})).isEqualTo(13);
    }
}

package dev.quarterback.benchmark.ordermodel;

import java.util.Arrays;

/** The numbers that were touched, each once; emptying it costs no more than was touched. */
final class Touched {
    private final boolean[] marks;
    private int[] numbers = new int[16];
    private int size;

    Touched(int count) {
        this.marks = new boolean[count];
    }

    void add(int number) {
        if (marks[number]) {
            return;
        }
        marks[number] = true;
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            marks[numbers[i]] = false;
        }
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}

package dev.quarterback.format;

import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads a problem from an XLSX book, as {@code docs/books.md} describes it; each error has its cell. */
public final class BookProblemReader {
    private BookProblemReader() {}

    /**
     * Reads the problem in a book.
     *
     * @throws InvalidInputException if it is not a valid problem
     * @throws IOException if the file cannot be read
     */
    public static Problem read(Path file) throws IOException {
        return read(file, warning -> {});
    }

    /**
     * Reads the problem in a book.
     *
     * @param warnings takes what is valid but hardly meant, or left alone though it may be meant
     * @throws InvalidInputException if it is not a valid problem
     * @throws IOException if the file cannot be read
     */
    public static Problem read(Path file, Consumer<InputWarning> warnings) throws IOException {
        return read(file, warnings, ErrorList.KEPT);
    }

    /**
     * Reads the problem in a book.
     *
     * @param listed errors that an exception lists at most; elsewhere it is 100
     */
    public static Problem read(Path file, Consumer<InputWarning> warnings, int listed) throws IOException {
        TableErrors errors = new TableErrors(listed);
        try (Book book = Book.open(file)) {
            return TableProblemReader.read(new BookTables(book, errors), errors, warnings);
        } catch (BadBookException e) {
            throw refusal(e);
        }
    }

    /** A book that cannot be read at all. */
    static InvalidInputException refusal(BadBookException bad) {
        return new InvalidInputException(
                List.of(new InputError("", "", String.valueOf(bad.getMessage()), bad.fix())), 0);
    }
}

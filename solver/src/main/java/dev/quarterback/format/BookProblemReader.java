package dev.quarterback.format;

import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.UnpackLimit;
import dev.quarterback.format.xlsx.UnpackLimitException;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        return read(file, ColumnMap.NONE, warnings, ErrorList.KEPT);
    }

    /**
     * Reads the problem in a book, where a user's own sheets may stand for some of ours.
     *
     * @param map which of their columns are ours; without one a sheet {@code columns} of the book counts
     * @param listed errors that an exception lists at most; elsewhere it is 100
     */
    public static Problem read(Path file, ColumnMap map, Consumer<InputWarning> warnings, int listed)
            throws IOException {
        try (Book book = Book.open(file)) {
            return read(book, map, warnings, listed);
        } catch (BadBookException e) {
            throw refusal(e);
        }
    }

    /**
     * Reads the problem in a book that may be made to do harm.
     *
     * @param limit what is unpacked of it at most
     * @param warnings takes what is valid but hardly meant, or left alone though it may be meant
     * @throws InvalidInputException if it is not a valid problem
     * @throws BadBookException if it is no book, or one of which not even the sheets can be told
     * @throws UnpackLimitException if it unpacks to more than {@code limit}
     * @throws IOException if the file cannot be read
     */
    public static Problem read(Path file, UnpackLimit limit, Consumer<InputWarning> warnings) throws IOException {
        try (Book book = Book.open(file, limit)) {
            return read(book, ColumnMap.NONE, warnings, ErrorList.KEPT);
        }
    }

    private static Problem read(Book book, ColumnMap map, Consumer<InputWarning> warnings, int listed)
            throws IOException {
        TableErrors errors = new TableErrors(listed);
        Optional<BookSheet> own = ColumnSheet.find(book);
        ColumnMap columns = own.isEmpty() || map != ColumnMap.NONE ? map : ColumnSheet.read(book, own.get());
        if (own.isPresent() && map != ColumnMap.NONE) {
            errors.warnFile(own.get().name(), "not read, since a column map is given");
        }
        return TableProblemReader.read(new BookTables(book, columns, errors), errors, warnings);
    }

    /** A book that cannot be read at all. */
    static InvalidInputException refusal(BadBookException bad) {
        return new InvalidInputException(
                List.of(new InputError("", "", String.valueOf(bad.getMessage()), bad.fix())), 0);
    }
}

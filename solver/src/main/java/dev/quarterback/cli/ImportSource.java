package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;

import dev.quarterback.format.BookProblemReader;
import dev.quarterback.format.ColumnMapGuess;
import dev.quarterback.format.CsvProblemReader;
import dev.quarterback.format.InputError;
import dev.quarterback.format.InputWarning;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.MarkedBook;
import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a problem is imported from; what is wrong with it becomes a {@link CommandFailure}. */
interface ImportSource {
    /** Errors that are told at most. */
    int TOLD = 100;

    /** Reads the problem. */
    Problem read(Consumer<InputWarning> warnings);

    /** A place in it, for people; the source itself when it is empty. */
    String in(String place);

    /** The refusal of a source with these errors. */
    default CommandFailure refusal(InvalidInputException e, List<String> more) {
        List<InputError> errors = e.errors();
        List<String> lines = new ArrayList<>();
        errors.stream().limit(TOLD).forEach(error -> lines.add(in(error.place()) + ": " + error.advice()));
        int untold = e.more() + Math.max(0, errors.size() - TOLD);
        if (untold > 0) {
            lines.add(in("") + ": and " + count(untold, "more error"));
        }
        lines.addAll(more);
        return CommandFailure.invalid(lines, e);
    }

    /**
     * A folder of CSV files.
     *
     * @param columns may name a column map
     */
    record OfFolder(Path folder, Charset charset, ColumnMapFlag columns) implements ImportSource {
        @Override
        public Problem read(Consumer<InputWarning> warnings) {
            return reading(() -> CsvProblemReader.read(folder, columns.map(folder), charset, warnings));
        }

        /** What {@code reading} gives of the folder. */
        <T> T reading(FormatFiles.Reading<T> reading) {
            try {
                return reading.read();
            } catch (InvalidInputException e) {
                throw refusal(e, hint(e));
            } catch (NotDirectoryException e) {
                throw CommandFailure.usage(
                        folder + (Files.exists(folder) ? ": is a file; name a folder" : ": there is no such folder"));
            } catch (FileSystemException e) {
                throw CommandFailure.unreadable(e.getFile() == null ? folder : Path.of(e.getFile()), e);
            } catch (IOException e) {
                throw CommandFailure.unreadable(folder, e);
            }
        }

        /** Where files or columns have other names, a column map is the way, which their errors cannot know of. */
        private List<String> hint(InvalidInputException e) {
            boolean areOthers = e.errors().stream()
                    .anyMatch(error -> error.message().equals("unknown file")
                            || error.message().startsWith("unknown column "));
            return areOthers && !columns.isNamed() && !columns.isGuess()
                    ? List.of(folder + ": lists of other makes are read by a column map (--columns), and import "
                            + folder + " --guess proposes one; see docs/imports.md")
                    : List.of();
        }

        @Override
        public String in(String place) {
            return place.isEmpty() ? folder.toString() : columns.isIn(place) ? place : folder + "/" + place;
        }
    }

    /**
     * A book.
     *
     * @param marked where a copy with the errors goes; null for none
     * @param columns may name a column map
     */
    record OfBook(Path book, @Nullable Path marked, ColumnMapFlag columns) implements ImportSource {
        /** Errors that are marked at most. */
        private static final int MARKED = 10_000;

        @Override
        public Problem read(Consumer<InputWarning> warnings) {
            try {
                return BookProblemReader.read(book, columns.map(book), warnings, marked == null ? TOLD : MARKED);
            } catch (InvalidInputException e) {
                throw refusal(e, marked == null ? List.of() : mark(marked, e));
            } catch (IOException e) {
                throw CommandFailure.unreadable(book, e);
            }
        }

        /** Proposes a column map. */
        ColumnMapGuess guess() {
            try {
                return ColumnMapGuess.ofBook(book);
            } catch (InvalidInputException e) {
                throw refusal(e, List.of());
            } catch (IOException e) {
                throw CommandFailure.unreadable(book, e);
            }
        }

        private List<String> mark(Path target, InvalidInputException e) {
            try {
                return MarkedBook.write(book, e.errors(), target)
                        ? List.of("Marked: " + target)
                        : List.of(target + ": not written; there is no sheet to mark");
            } catch (BadBookException unreadable) {
                return List.of(target + ": not written; the book cannot be read to its end");
            } catch (IOException failure) {
                throw CommandFailure.unwritable(target, failure);
            }
        }

        @Override
        public String in(String place) {
            return place.isEmpty() ? book.toString() : columns.isIn(place) ? place : book + ": " + place;
        }
    }
}

package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;

import dev.quarterback.cli.report.EditNotes;
import dev.quarterback.format.InputError;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.MarkedBook;
import dev.quarterback.format.PlanSheetReader;
import dev.quarterback.format.PlanSheets;
import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.replanning.edited.EditedPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that name a book in whose sheets the plan was edited by hand. */
final class EditedFlags {
    /** Errors that are told at most. */
    private static final int TOLD = 100;

    @Option(
            names = "--edited",
            paramLabel = "BOOK",
            description = "the book (.xlsx) that export PROBLEM PLAN made, with sheets deliveries and trips edited by"
                    + " hand: what was edited stays, and the rest is planned around it")
    private @Nullable Path book;

    @Option(
            names = "--marked",
            paramLabel = "BOOK",
            description =
                    "with --edited: where a copy goes in which each edited or wrong cell is coloured and has a note")
    private @Nullable Path marked;

    /** Refuses what cannot be meant before any work is done. */
    void check(CommandSpec command) {
        if (marked == null) {
            return;
        }
        if (book == null) {
            throw new ParameterException(command.commandLine(), "--marked: of no use without --edited");
        }
        if (marked.toAbsolutePath().normalize().equals(book.toAbsolutePath().normalize())) {
            throw CommandFailure.usage(marked + ": is the book itself; name another file for the marked one");
        }
        FormatFiles.checkWritable(marked);
    }

    /**
     * The plan as it was edited; null where no book is named.
     *
     * @throws CommandFailure with all edits that cannot be
     */
    @Nullable
    EditedPlan read(ComparedPlan before, Console console) {
        Path file = book;
        if (file == null) {
            return null;
        }
        try {
            PlanSheets sheets = PlanSheetReader.read(file, before.problem(), before.plan());
            console.complain(sheets.warnings().stream()
                    .map(warning -> file + ": warning: " + warning)
                    .toList());
            EditedPlan edited = EditedPlan.of(before, sheets);
            if (edited.isAsPlanned()) {
                console.complain(List.of(file + ": warning: nothing was edited: its sheets are as the plan has them"));
            }
            if (marked != null) {
                console.complain(
                        mark(file, EditNotes.of(edited.edits(), before.problem().weights())));
            }
            return edited;
        } catch (InvalidInputException e) {
            throw refusal(file, e);
        } catch (IOException e) {
            throw CommandFailure.unreadable(file, e);
        }
    }

    private CommandFailure refusal(Path file, InvalidInputException e) {
        List<String> lines = new ArrayList<>();
        e.errors().stream().limit(TOLD).forEach(error -> lines.add(file + ": " + error));
        int untold = e.more() + Math.max(0, e.errors().size() - TOLD);
        if (untold > 0) {
            lines.add(file + ": and " + count(untold, "more error"));
        }
        lines.addAll(mark(file, e.errors()));
        return CommandFailure.invalid(lines, e);
    }

    private List<String> mark(Path file, List<InputError> notes) {
        Path target = marked;
        if (target == null) {
            return List.of();
        }
        try {
            return switch (MarkedBook.writeWithPlan(file, notes, target)) {
                case ALL -> List.of("Marked: " + target);
                case OF_PLAN ->
                    List.of(
                            "Marked: " + target,
                            target
                                    + ": warning: it has the sheets that edits are read from alone; another one is damaged");
                case NONE -> List.of(target + ": not written; there is no sheet to mark");
            };
        } catch (BadBookException unreadable) {
            return List.of(target + ": not written; the book cannot be read to its end");
        } catch (IOException failure) {
            throw CommandFailure.unwritable(target, failure);
        }
    }
}

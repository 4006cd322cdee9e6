package dev.quarterback.cli.report;

import dev.quarterback.format.InputError;
import dev.quarterback.problem.Weights;
import dev.quarterback.replanning.edited.EditedCell;
import dev.quarterback.replanning.edited.PricedEdit;
import java.util.ArrayList;
import java.util.List;

/** What is noted in the cells of a book that was edited by hand. */
public final class EditNotes {
    private EditNotes() {}

    /** A note for each cell, with the edit, the rules that it breaks and its price at these weights; no errors. */
    public static List<InputError> of(List<PricedEdit> edits, Weights weights) {
        EditsText text = new EditsText(weights);
        List<InputError> notes = new ArrayList<>();
        for (PricedEdit edit : edits) {
            List<String> told = new ArrayList<>(List.of(edit.text()));
            told.addAll(text.told(edit));
            for (EditedCell cell : edit.cells()) {
                notes.add(new InputError(cell.cell(), cell.pointer(), String.join("\n", told), null));
            }
        }
        return notes;
    }
}

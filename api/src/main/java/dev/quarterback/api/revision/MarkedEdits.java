package dev.quarterback.api.revision;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.plan.PlanId;
import dev.quarterback.api.plan.ProblemBodies;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.Results;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.file.WorkFolder;
import dev.quarterback.format.InputError;
import dev.quarterback.format.MarkedBook;
import dev.quarterback.format.xlsx.UnpackLimitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes copies of books that were edited by hand, in which each edited cell has a note. */
@Component
class MarkedEdits {
    private final ToldEdits told;
    private final Results results;
    private final ProblemBodies bodies;
    private final FewAtOnce writers;

    MarkedEdits(ToldEdits told, Results results, ProblemBodies bodies, Settings settings) {
        this.told = told;
        this.results = results;
        this.bodies = bodies;
        writers = new FewAtOnce(settings.limits().readers());
    }

    /**
     * The copy of the book that a plan is planned around.
     *
     * @throws ApiException when there is no such plan, or none that is planned around a book
     */
    byte[] of(String planId) throws IOException {
        List<InputError> notes = told.notes(planId);
        byte[] book = results.findEditedBook(planId).orElseThrow(PlanId::unknown);
        return writers.call(() -> marked(book, notes));
    }

    private byte[] marked(byte[] book, List<InputError> notes) throws IOException {
        try (WorkFolder folder = WorkFolder.open(Path.of(System.getProperty("java.io.tmpdir")), "quarterback-")) {
            Path edited = folder.newFile("edited.xlsx");
            Files.write(edited, book);
            Path marked = folder.newFile("marked.xlsx");
            MarkedBook.writeWithPlan(edited, bodies.ofBook(), notes, marked);
            return Files.readAllBytes(marked);
        } catch (UnpackLimitException e) { // Sheets that do not count for the edits were not read before.
            throw new ApiException(ErrorCode.NOT_ACCEPTABLE, "The edited book " + e.getMessage() + "; take JSON.");
        }
    }
}

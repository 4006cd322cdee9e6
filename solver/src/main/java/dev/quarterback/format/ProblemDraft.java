package dev.quarterback.format;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A problem while it is being read: stand-ins where values could not be read, lists that may have ended early.
 *
 * <p>Becomes a {@link Problem} only when there is no error.
 */
final class ProblemDraft {
    String name = "";

    @Nullable
    LocalDate firstDay;

    @Nullable
    LocalDate lastDay;

    @Nullable
    String market;

    @Nullable
    Progress progress;

    Rules rules = Rules.DEFAULT;
    Weights weights = Weights.DEFAULT;
    List<Model> models = new ArrayList<>();
    List<Yard> yards = new ArrayList<>();
    List<Vessel> vessels = new ArrayList<>();
    List<Center> centers = new ArrayList<>();
    List<Carrier> carriers = new ArrayList<>();
    List<Lane> lanes = new ArrayList<>();
    List<Order> orders = new ArrayList<>();

    private final Set<String> completeLists = new HashSet<>();

    static ProblemDraft of(Problem problem) {
        ProblemDraft draft = new ProblemDraft();
        draft.name = problem.name();
        draft.firstDay = problem.firstDay();
        draft.lastDay = problem.lastDay();
        draft.market = problem.market();
        draft.progress = problem.progress();
        draft.rules = problem.rules();
        draft.weights = problem.weights();
        draft.models = problem.models();
        draft.yards = problem.yards();
        draft.vessels = problem.vessels();
        draft.centers = problem.centers();
        draft.carriers = problem.carriers();
        draft.lanes = problem.lanes();
        draft.orders = problem.orders();
        draft.completeLists.addAll(Shapes.problemFieldsInOrder());
        return draft;
    }

    /** The list of that name was read to its end. */
    void complete(String list) {
        completeLists.add(list);
    }

    /** Whether an id that is not in that list does not exist. */
    boolean isComplete(String list) {
        return completeLists.contains(list);
    }

    Problem problem() {
        return new Problem(
                name,
                Objects.requireNonNull(firstDay),
                Objects.requireNonNull(lastDay),
                market,
                progress,
                rules,
                weights,
                models,
                yards,
                vessels,
                centers,
                carriers,
                lanes,
                orders);
    }
}

package dev.quarterback.loadsheet;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The load sheets of a plan: for each yard and day what each carrier takes where, for each center and day what comes and what
 * is handed over. Days on which nothing happens have no sheet.
 *
 * @param problem the name of the problem
 * @param yards in the problem's order, the days of each in turn
 * @param centers the same
 */
public record LoadSheets(String problem, List<YardDay> yards, List<CenterDay> centers) {

    public LoadSheets {
        yards = List.copyOf(yards);
        centers = List.copyOf(centers);
    }

    /** The sheets of a plan that breaks no rule, as far as they are wanted. */
    public static LoadSheets of(Problem problem, PlanAccount account, SheetChoice choice) {
        PlanningDays planning = PlanningDays.of(problem);
        List<LocalDate> days = IntStream.range(0, planning.count())
                .mapToObj(planning::date)
                .filter(choice::hasDay)
                .toList();
        return new LoadSheets(
                problem.name(),
                sheets(
                        problem.yards(),
                        yard -> choice.hasYard(yard.id()),
                        days,
                        new YardDays(problem, account)::on,
                        YardDay::isEmpty),
                sheets(
                        problem.centers(),
                        center -> choice.hasCenter(center.id()),
                        days,
                        new CenterDays(account)::on,
                        CenterDay::isEmpty));
    }

    private static <S, T> List<T> sheets(
            List<S> sites,
            Predicate<S> isWanted,
            List<LocalDate> days,
            BiFunction<S, LocalDate, T> sheet,
            Predicate<T> isEmpty) {
        return sites.stream()
                .filter(isWanted)
                .flatMap(site -> days.stream().map(day -> sheet.apply(site, day)))
                .filter(isEmpty.negate())
                .toList();
    }
}

package dev.quarterback.api.store;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.UpperBound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of plans; what changes them is part of a transaction of whoever calls. */
@Component
public class PlanStore {
    private static final String PLANS = """
            select plan.*, exists (select 1 from edited_book where plan_id = plan.id) as edited_by_hand from plan""";

    static final int NAME_LENGTH = 200;

    private final JdbcClient jdbc;
    private final Problems problems;
    private final Results results;
    private final SubmissionKeys keys;

    /** On a database. */
    public PlanStore(JdbcClient jdbc, Problems problems, Results results, SubmissionKeys keys) {
        this.jdbc = jdbc;
        this.problems = problems;
        this.results = results;
        this.keys = keys;
    }

    /** The plan of that id. */
    public Optional<StoredPlan> find(String id) {
        return jdbc.sql(PLANS + " where id = ?")
                .param(id)
                .query(PlanStore::plan)
                .optional();
    }

    /** The plans of those ids that there are. */
    public List<StoredPlan> findAll(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(PLANS + " where id in (:ids)")
                        .param("ids", ids)
                        .query(PlanStore::plan)
                        .list();
    }

    private static StoredPlan plan(ResultSet row, int number) throws SQLException {
        int version = row.getInt("result_version");
        UpperBound bound = bound(row);
        return new StoredPlan(
                row.getString("id"),
                row.getString("name"),
                row.getString("parent"),
                new PlanningOptions(
                        row.getObject("gap", Double.class), row.getLong("seed"), row.getString("start_from")),
                row.getInt("orders"),
                row.getInt("appointments"),
                Warning.ofColumn(row.getString("warnings")),
                version == 0 ? null : figures(row),
                bound,
                OutlookColumns.read(row, bound == null ? null : bound.orders()),
                version,
                Publications.read(row),
                row.getBoolean("edited_by_hand"));
    }

    private static SavedFigures figures(ResultSet row) throws SQLException {
        return new SavedFigures(
                row.getInt("delivered"),
                row.getLong("delivered_weight"),
                row.getInt("appointments_kept"),
                row.getLong("cost"));
    }

    private static @Nullable UpperBound bound(ResultSet row) throws SQLException {
        Long appointments = row.getObject("bound_appointments", Long.class);
        Long deliveries = row.getObject("bound_deliveries", Long.class);
        Long orders = row.getObject("bound_orders", Long.class);
        return appointments == null && deliveries == null && orders == null
                ? null
                : new UpperBound(appointments, deliveries, orders);
    }

    /**
     * Stores a plan with its problem. One of the same problem as the plan that it starts from shares its row, and is its
     * child.
     *
     * @throws org.springframework.dao.DuplicateKeyException when its key was used meanwhile
     */
    public StoredPlan insert(NewPlan plan) {
        String from = plan.options().from();
        Optional<String> shared = from == null ? Optional.empty() : problems.share(from, plan.sha256());
        if (shared.isEmpty()) {
            problems.insert(plan.id(), plan.sha256(), plan.problem());
        }
        insertRow(new Row(
                plan.id(),
                plan.name(),
                shared.orElse(plan.id()),
                shared.isEmpty() ? null : from,
                plan.options(),
                plan.orders(),
                plan.appointments(),
                plan.warnings()));
        if (from != null) {
            results.copyStart(from, plan.id());
        }
        insertKey(plan.key(), plan.id());
        return find(plan.id()).orElseThrow();
    }

    /**
     * Stores a plan of a changed problem, which is kept as the change and shares all else with that of its parent; empty
     * when the parent is gone.
     *
     * @throws org.springframework.dao.DuplicateKeyException when its key was used meanwhile
     */
    public Optional<StoredPlan> insert(NewRevision plan) {
        return problems.hold(plan.parent()).map(parentProblem -> {
            problems.insertChanged(plan.id(), parentProblem, plan.revision(), plan.whole());
            insertRow(new Row(
                    plan.id(),
                    plan.name(),
                    plan.id(),
                    plan.parent(),
                    plan.options(),
                    plan.orders(),
                    plan.appointments(),
                    plan.warnings()));
            byte[] editedBook = plan.editedBook();
            if (editedBook != null) {
                results.insertEditedBook(plan.id(), editedBook);
            }
            insertKey(plan.key(), plan.id());
            return find(plan.id()).orElseThrow();
        });
    }

    private void insertKey(@Nullable SubmissionKey key, String id) {
        if (key != null) {
            keys.insert(key, id);
        }
    }

    /** Whether there is a plan of that id, which is not deleted before the end of the transaction. */
    public boolean hold(String id) {
        return problems.hold(id).isPresent();
    }

    private record Row(
            String id,
            String name,
            String problemId,
            @Nullable String parent,
            PlanningOptions options,
            int orders,
            int appointments,
            List<Warning> warnings) {}

    private void insertRow(Row plan) {
        jdbc.sql("""
                        insert into plan (id, name, problem_id, parent, gap, seed, start_from, orders, appointments,
                            warnings)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(plan.id())
                .param(ColumnText.of(plan.name(), NAME_LENGTH))
                .param(plan.problemId())
                .param(plan.parent())
                .param(plan.options().gapPercent())
                .param(plan.options().seed())
                .param(plan.options().from())
                .param(plan.orders())
                .param(plan.appointments())
                .param(Warning.toColumn(plan.warnings()))
                .update();
    }

    /**
     * A better plan to save.
     *
     * @param version which of the plan's results it is
     * @param plan gzipped JSON
     * @param outlook what it means for the targets; null where the problem says nothing about its quarter
     */
    public record Better(
            int version,
            byte[] plan,
            SavedFigures figures,
            @Nullable UpperBound bound,
            @Nullable Outlook outlook) {}

    /** Saves a better plan in place of the one before. */
    public void save(String id, Better better) {
        SavedFigures figures = better.figures();
        jdbc.sql("""
                        update plan set delivered = ?, delivered_weight = ?, appointments_kept = ?, cost = ?,
                            result_version = ?
                        where id = ?""")
                .param(figures.delivered())
                .param(figures.deliveredWeight())
                .param(figures.appointmentsKept())
                .param(figures.cost())
                .param(better.version())
                .param(id)
                .update();
        OutlookColumns.write(jdbc, id, better.outlook());
        saveBound(id, better.bound());
        results.write(id, better.plan());
    }

    /** Saves what is proven of the plan that is saved; its outlook follows. */
    public void saveBound(String id, @Nullable UpperBound bound) {
        jdbc.sql("update plan set bound_appointments = ?, bound_deliveries = ?, bound_orders = ? where id = ?")
                .param(bound == null ? null : bound.appointments())
                .param(bound == null ? null : bound.deliveries())
                .param(bound == null ? null : bound.orders())
                .param(id)
                .update();
    }

    /** Adds to the warnings of a plan, which nobody else changes meanwhile. */
    public void addWarnings(StoredPlan plan, List<Warning> more) {
        List<Warning> all = new ArrayList<>(plan.warnings());
        all.addAll(more);
        jdbc.sql("update plan set warnings = ? where id = ?")
                .param(Warning.toColumn(all))
                .param(plan.id())
                .update();
    }

    /** Deletes a plan with all that is its own, and its problem unless another plan has it; false when there is none. */
    public boolean delete(String id) {
        Optional<String> problem = jdbc.sql("select problem_id from plan where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
        problem.ifPresent(known -> {
            jdbc.sql("delete from plan where id = ?").param(id).update();
            problems.deleteUnused(known);
        });
        return problem.isPresent();
    }
}

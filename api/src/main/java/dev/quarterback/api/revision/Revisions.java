package dev.quarterback.api.revision;

import dev.quarterback.api.job.JobQueue;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.plan.OptionsReader;
import dev.quarterback.api.plan.PlanId;
import dev.quarterback.api.plan.PlanState;
import dev.quarterback.api.plan.Plans;
import dev.quarterback.api.plan.ProblemBodies;
import dev.quarterback.api.plan.ProblemInput;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.plan.ReadPlans;
import dev.quarterback.api.plan.RepeatedRequests;
import dev.quarterback.api.plan.RevisionChain;
import dev.quarterback.api.store.KeptProblem;
import dev.quarterback.api.store.NewRevision;
import dev.quarterback.api.store.PlanStore;
import dev.quarterback.api.store.StoredPlan;
import dev.quarterback.api.store.SubmissionKey;
import dev.quarterback.api.store.Warning;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.BodyFields;
import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.IfMatch;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.api.web.TableType;
import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.LostLock;
import dev.quarterback.replanning.RevisedProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes requests in to plan again after a change, or around what was edited by hand, and queues them. */
@Component
class Revisions {
    private static final String CHANGE = "change";
    private static final String KEEP_DAYS = "/options/keepDays";

    /** What the days to be kept lose is told one by one up to so many. */
    private static final int MOST_LOST = 20;

    private static final BodyFields FIELDS = new BodyFields(List.of(CHANGE), List.of("options"), Set.of(CHANGE));

    private final BodyReader bodies;
    private final ProblemBodies books;
    private final OptionsReader options;
    private final ChangeInput changes;
    private final JobQueue queue;
    private final PlanStore store;
    private final Plans plans;
    private final ReadPlans read;
    private final RepeatedRequests repeated;
    private final RevisionChain chain;

    Revisions(
            BodyReader bodies,
            ProblemBodies books,
            OptionsReader options,
            ChangeInput changes,
            JobQueue queue,
            PlanStore store,
            Plans plans,
            ReadPlans read,
            RepeatedRequests repeated,
            RevisionChain chain) {
        this.bodies = bodies;
        this.books = books;
        this.options = options;
        this.changes = changes;
        this.queue = queue;
        this.store = store;
        this.plans = plans;
        this.read = read;
        this.repeated = repeated;
        this.chain = chain;
    }

    /**
     * Queues the revision of a plan that a request asks for.
     *
     * @param key makes a retry of the same request safe; null for none
     */
    PlanState submit(String parent, HttpServletRequest request, String caller, @Nullable String key)
            throws IOException {
        if (repeated.has(caller, key)) { // It is made already, whatever has become of its parent.
            return read(request, (body, book) -> again(key(parent, body, caller, key)));
        }
        IfMatch.require(request, plans.get(parent).requireResult()); // Before the body has to come.
        JobQueue.Place place = queue.reserveOrRefuse();
        try {
            return read(request, (body, book) -> {
                SubmissionKey whole = key(parent, body, caller, key);
                try {
                    return submit(parent, body, book, request, caller, whole);
                } catch (
                        DuplicateKeyException
                                e) { // The same request has come twice at once, and the other one was faster.
                    return again(whole);
                }
            });
        } finally {
            place.giveBack();
        }
    }

    /** Does something with a body: a change with its options, or a book and a body of the options alone. */
    @FunctionalInterface
    private interface Use {
        PlanState with(Body body, @Nullable SentBook book) throws IOException;
    }

    private PlanState read(HttpServletRequest request, Use use) throws IOException {
        return TableType.of(request).isEmpty()
                ? bodies.read(request, FIELDS, body -> use.with(body, null))
                : books.readBook(request, (body, file, limit) -> use.with(body, new SentBook(file, limit)));
    }

    /** The same body for another parent is another request; half of the hash, 128 bits, tells bodies apart. */
    private static @Nullable SubmissionKey key(String parent, Body body, String caller, @Nullable String text) {
        String hash = parent.replace("-", "") + body.hash().substring(0, 32);
        return text == null ? null : new SubmissionKey(caller, text, hash);
    }

    private PlanState again(@Nullable SubmissionKey key) {
        return Optional.ofNullable(key).flatMap(repeated::find).orElseThrow(PlanId::unknown);
    }

    private PlanState submit(
            String parentId,
            Body body,
            @Nullable SentBook book,
            HttpServletRequest request,
            String caller,
            @Nullable SubmissionKey key)
            throws IOException {
        ReadPlan parent = read.get(parentId);
        IfMatch.require(request, parent.version());
        Inputs inputs = new Inputs(body);
        Asked asked = book == null ? ofChange(parent, body, inputs, key) : ofBook(parent, book, body, inputs, key);
        NewRevision revision = asked.revision();
        NewJob job = new NewJob(revision.id(), Plans.KIND, revision.id(), caller, asked.seconds());
        JobQueue.Queued<StoredPlan> queued =
                queue.submit(job, () -> store.insert(revision).orElseThrow(PlanId::unknown));
        return new PlanState(queued.subject(), queued.job());
    }

    /**
     * What a request asks for.
     *
     * @param seconds of planning
     */
    private record Asked(NewRevision revision, double seconds) {}

    private Asked ofBook(ReadPlan parent, SentBook book, Body body, Inputs inputs, @Nullable SubmissionKey key)
            throws IOException {
        OptionsReader.RevisionOptions planning = options.readOfRevision(body, inputs, parent.id(), false);
        Optional<EditedBooks.Edited> edited = EditedBooks.read(book, inputs, parent);
        inputs.requireFaultless();
        EditedBooks.Edited read = edited.orElseThrow();
        List<Warning> warnings = new ArrayList<>(read.warnings());
        warnings.addAll(Warning.of(read.problem()));
        return new Asked(
                revision(parent, new ChangeInput.Changed("[]", read.problem()), warnings, planning, key, read.book()),
                planning.seconds());
    }

    private Asked ofChange(ReadPlan parent, Body body, Inputs inputs, @Nullable SubmissionKey key) throws IOException {
        OptionsReader.RevisionOptions planning = options.readOfRevision(body, inputs, parent.id(), true);
        Optional<byte[]> change = inputs.bytes(CHANGE, ChangeInput.MOST_BYTES);
        List<LostLock> lost = new ArrayList<>();
        Optional<ChangeInput.Changed> changed = change.isEmpty()
                ? Optional.empty()
                : changes.read("/" + CHANGE, change.get(), inputs, parent, (problem, draft, plan) -> {
                    RevisedProblem revised = revised(problem, draft, plan, planning.keepDays());
                    lost.addAll(revised.lost());
                    return revised.problem();
                });
        inputs.requireFaultless();
        ChangeInput.Changed made = changed.orElseThrow();
        return new Asked(
                revision(parent, made, warnings(made.problem(), lost), planning, key, null), planning.seconds());
    }

    /** What is wrong with a change is told where it is written, for which it is applied by itself. */
    private static RevisedProblem revised(Problem before, ChangeDraft change, Plan plan, int keepDays) {
        try {
            return RevisedProblem.of(before, plan, change.change(), keepDays);
        } catch (InvalidInputException e) {
            ChangedProblem.of(before, change, plan);
            throw e;
        }
    }

    private NewRevision revision(
            ReadPlan parent,
            ChangeInput.Changed changed,
            List<Warning> warnings,
            OptionsReader.RevisionOptions planning,
            @Nullable SubmissionKey key,
            byte @Nullable [] editedBook)
            throws IOException {
        Problem problem = changed.problem();
        return new NewRevision(
                UUID.randomUUID().toString(),
                problem.name(),
                parent.id(),
                new KeptProblem.Revision(changed.change(), planning.keepDays(), parent.packed()),
                chain.whole(parent.id(), problem),
                problem.orders().size(),
                ProblemInput.appointments(problem),
                warnings,
                planning.planning(),
                key,
                editedBook);
    }

    /** Those of the problem, and what of the days to be kept cannot stay. */
    private static List<Warning> warnings(Problem problem, List<LostLock> lost) {
        List<Warning> warnings = new ArrayList<>(Warning.of(problem));
        lost.stream()
                .limit(MOST_LOST)
                .forEach(one -> warnings.add(new Warning(KEEP_DAYS, "cannot stay: " + one.text())));
        if (lost.size() > MOST_LOST) {
            warnings.add(new Warning(KEEP_DAYS, "and " + (lost.size() - MOST_LOST) + " more that cannot stay"));
        }
        return warnings;
    }
}

package dev.quarterback.api.insight;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.store.Insights;
import dev.quarterback.api.store.PackedJson;
import dev.quarterback.insight.explanation.Explanations;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.report.MissingOrder;
import dev.quarterback.report.MissingOrders;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What is known of the missing orders of plans: what the last explanation has found, or else what the plan says itself. */
@Component
class KeptExplanations {
    private final JobStore jobs;
    private final Insights insights;

    KeptExplanations(JobStore jobs, Insights insights) {
        this.jobs = jobs;
        this.insights = insights;
    }

    /** Those of a plan; an explanation of an earlier result of it does not count. */
    MissingOrders of(ReadPlan plan) {
        return jobs.latest(plan.id(), ExplanationController.KIND)
                .flatMap(insights::findResult)
                .map(PackedJson::read)
                .filter(found -> found.get("resultVersion").intValue() == plan.version())
                .map(found -> read(found, stated(plan)))
                .orElseGet(() -> stated(plan));
    }

    private static MissingOrders stated(ReadPlan plan) {
        return MissingOrders.stated(PlanAccount.of(plan.problem(), plan.plan()));
    }

    /** What was found; of an order for which there was no time what the plan states. */
    private static MissingOrders read(JsonNode explanation, MissingOrders stated) {
        List<MissingOrder> orders = new ArrayList<>();
        int explained = 0;
        for (JsonNode order : explanation.get("orders")) {
            boolean isExplained = !order.get("reason").stringValue().equals(Explanations.NO_TIME);
            orders.add(isExplained ? order(order) : stated.orders().get(orders.size()));
            explained += isExplained ? 1 : 0;
        }
        List<MissingOrders.Binding> binding = new ArrayList<>();
        for (JsonNode line : explanation.get("summary")) {
            String text = line.get("text").stringValue();
            if (!text.contains(Explanations.NO_TIME)) {
                binding.add(new MissingOrders.Binding(text, line.get("count").intValue()));
            }
        }
        return new MissingOrders(orders, binding, explained);
    }

    private static MissingOrder order(JsonNode order) {
        List<String> remedies = new ArrayList<>();
        order.get("remedies").forEach(remedy -> remedies.add(remedy.get("text").stringValue()));
        JsonNode action = order.get("action");
        return new MissingOrder(
                order.get("order").stringValue(),
                ReasonCode.of(order.get("code").stringValue()).orElse(null),
                order.get("reason").stringValue(),
                action == null ? null : action.stringValue(),
                remedies);
    }
}

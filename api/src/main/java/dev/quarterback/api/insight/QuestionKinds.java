package dev.quarterback.api.insight;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.api.job.JobHandler;
import dev.quarterback.api.plan.ReadPlans;
import dev.quarterback.api.store.Insights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of questions about plans that jobs answer. */
@Configuration(proxyBeanMethods = false)
class QuestionKinds {
    @Bean
    JobHandler explanations(ReadPlans plans, Insights insights, InsightDeletion deletion) {
        return new QuestionHandler(
                ExplanationController.KIND, new ExplanationAnswerer(), plans::get, insights, deletion);
    }

    @Bean
    JobHandler bottlenecks(ReadPlans plans, Insights insights, InsightDeletion deletion) {
        DeliveryPlanner planner = new DeliveryPlanner();
        Answerer answerer = new BottleneckAnswerer(planner::planWithoutBound, planner::bound);
        return new QuestionHandler(BottleneckController.KIND, answerer, plans::get, insights, deletion);
    }

    @Bean
    JobHandler whatIfs(ReadPlans plans, Insights insights, InsightDeletion deletion) {
        Answerer answerer = new WhatIfAnswerer(new DeliveryPlanner()::plan);
        return new QuestionHandler(WhatIfController.KIND, answerer, plans::get, insights, deletion);
    }
}

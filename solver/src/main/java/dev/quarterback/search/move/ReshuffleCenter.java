package dev.quarterback.search.move;

import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.WaitingOrders;

/** Takes some deliveries of a center out and delivers waiting orders there first, then those taken out. */
final class ReshuffleCenter implements Recipe {
    private static final int WAITING_TRIED = 6;

    private final Tools tools;

    ReshuffleCenter(Tools tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "a center's handovers reshuffled";
    }

    @Override
    public void apply() {
        int order = tools.randomWaiting();
        if (order < 0 || tools.orders.ready[order] >= tools.facts.days) {
            return;
        }
        OrderFacts orders = tools.orders;
        int entries = orders.firstEntry[order + 1] - orders.firstEntry[order];
        int center = orders.entryCenter[orders.firstEntry[order] + tools.random.nextInt(entries)];
        tools.start();
        takeOutSome(center, orders.ready[order]);
        tools.insertion.insert(order);
        for (int i = 0; i < WAITING_TRIED; i++) {
            insertAnotherAt(center);
        }
        tools.putBack(10);
    }

    private void takeOutSome(int center, int from) {
        Bags delivered = tools.board.deliveredOn();
        int count = 1 + tools.random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int bag = center * tools.facts.days + from + tools.random.nextInt(tools.facts.days - from);
            if (delivered.size(bag) > 0) {
                tools.takeOut(delivered.get(bag, tools.random.nextInt(delivered.size(bag))));
            }
        }
    }

    /** Delivers a random order that waits for the center in a random yard or on its own site. */
    private void insertAnotherAt(int center) {
        int place = tools.random.nextInt(tools.facts.yards + 1);
        WaitingOrders waiting = tools.board.waiting();
        int bag = tools.random.nextBoolean() ? waiting.ordinaryBag(place, center) : waiting.preferredBag(place, center);
        Bags entries = waiting.entries();
        if (entries.size(bag) > 0) {
            int entry = entries.get(bag, tools.random.nextInt(entries.size(bag)));
            tools.insertion.insert(tools.orders.entryOrder[entry]);
        }
    }
}

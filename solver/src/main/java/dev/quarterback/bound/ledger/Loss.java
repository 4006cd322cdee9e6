package dev.quarterback.bound.ledger;

import dev.quarterback.account.ResolvedTrip;
import java.time.LocalDate;

/**
 * An entry of the ledger: by how much one thing makes a plan fall short of the bound.
 *
 * <p>See "Where a plan loses" in docs/algorithm.md.
 */
public sealed interface Loss {
    /** What it comes from. */
    LossKind kind();

    /** The yard or center whose it is; empty where it is nobody's. */
    String site();

    /** The loss in weighted deliveries; only that of a trip better than its price is below 0. */
    double amount();

    /**
     * An order that is not delivered: what it would have cost.
     *
     * @param site its yard, or the center where its vehicle is on site
     */
    record OrderLeft(String site, String order, double amount) implements Loss {
        @Override
        public LossKind kind() {
            return LossKind.ORDERS_LEFT;
        }
    }

    /**
     * A site's departures, handovers or lot spaces of a day, of which some are left.
     *
     * @param limit how many there are
     * @param used how many the plan uses
     * @param multiplier what one costs
     */
    record Unused(LossKind kind, String site, LocalDate day, double limit, double used, double multiplier)
            implements Loss {
        @Override
        public double amount() {
            return multiplier * (limit - used);
        }
    }

    /**
     * A cut that a plan leaves slack.
     *
     * @param from the first day of arrival
     * @param isOfDay whether only arrivals and handovers of one day count
     * @param limit what deliveries may exceed credits by
     * @param used what they exceed them by
     * @param multiplier what one costs
     */
    record SlackCut(String site, LocalDate from, boolean isOfDay, double limit, double used, double multiplier)
            implements Loss {
        @Override
        public LossKind kind() {
            return LossKind.SLACK_CUTS;
        }

        @Override
        public double amount() {
            return multiplier * (limit - used);
        }
    }

    /**
     * The vehicles on site of a center, those with an arrival included.
     *
     * @param best what the best days would bring
     * @param planned what those of the plan bring
     */
    record OnSite(String site, double best, double planned) implements Loss {
        @Override
        public LossKind kind() {
            return LossKind.ON_SITE;
        }

        @Override
        public double amount() {
            return best - planned;
        }
    }

    /**
     * A trip, held against the price of its minutes.
     *
     * @param profit its reduced profit
     * @param minutes its duty minutes on planning days
     * @param perMinute the price of a minute of its carrier
     */
    record OfTrip(String site, ResolvedTrip trip, double profit, long minutes, double perMinute) implements Loss {
        @Override
        public LossKind kind() {
            return LossKind.TRIPS;
        }

        @Override
        public double amount() {
            return perMinute * minutes - profit;
        }
    }

    /**
     * The duty minutes that a carrier does not use, though its best roster would.
     *
     * @param best the reduced profit of its best roster
     * @param wanted duty minutes of that on planning days
     * @param used those of the plan's trips
     * @param available those that it has
     */
    record IdleTime(String site, String carrier, double best, long wanted, long used, long available) implements Loss {
        @Override
        public LossKind kind() {
            return LossKind.IDLE_TIME;
        }

        /**
         * The price of a minute: the profit of the best roster by its minutes, or by those of the plan where these are more,
         * as no minute is idle then; 0 where there are none.
         */
        public double perMinute() {
            long minutes = Math.max(wanted, used);
            return minutes == 0 ? 0 : best / minutes;
        }

        @Override
        public double amount() {
            return best - perMinute() * used;
        }
    }

    /**
     * Appointments kept beyond those asked for.
     *
     * @param asked as many shall be kept
     * @param kept as many are
     * @param multiplier what one costs
     */
    record MoreKept(long asked, long kept, double multiplier) implements Loss {
        @Override
        public LossKind kind() {
            return LossKind.APPOINTMENTS;
        }

        @Override
        public String site() {
            return "";
        }

        @Override
        public double amount() {
            return multiplier * (kept - asked);
        }
    }
}

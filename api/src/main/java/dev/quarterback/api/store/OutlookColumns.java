package dev.quarterback.api.store;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns of a plan's row with its outlook; what is proven of orders stands with the bound. */
final class OutlookColumns {
    private static final String MONTH = "month";
    private static final String QUARTER = "quarter";

    private OutlookColumns() {}

    /** The outlook of a row; null where there is none. */
    static @Nullable Outlook read(ResultSet row, @Nullable Long orders) throws SQLException {
        PeriodOutlook month = period(row, MONTH, orders);
        PeriodOutlook quarter = period(row, QUARTER, orders);
        return month == null || quarter == null ? null : new Outlook(month, quarter);
    }

    private static @Nullable PeriodOutlook period(ResultSet row, String name, @Nullable Long orders)
            throws SQLException {
        Integer planned = row.getObject(name + "_planned", Integer.class);
        return planned == null
                ? null
                : new PeriodOutlook(
                        row.getObject(name + "_before", Integer.class),
                        planned,
                        row.getObject(name + "_low", Integer.class),
                        row.getObject(name + "_high", Integer.class),
                        orders);
    }

    /** Writes the outlook of a plan; null for none. */
    static void write(JdbcClient jdbc, String id, @Nullable Outlook outlook) {
        write(jdbc, id, MONTH, outlook == null ? null : outlook.month());
        write(jdbc, id, QUARTER, outlook == null ? null : outlook.quarter());
    }

    private static void write(JdbcClient jdbc, String id, String name, @Nullable PeriodOutlook period) {
        jdbc.sql("update plan set %1$s_before = ?, %1$s_planned = ?, %1$s_low = ?, %1$s_high = ? where id = ?"
                        .formatted(name))
                .param(period == null ? null : period.before())
                .param(period == null ? null : period.planned())
                .param(period == null ? null : period.low())
                .param(period == null ? null : period.high())
                .param(id)
                .update();
    }
}

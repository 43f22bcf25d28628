package org.loonbpm.ticket;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exact total of a list that is restricted by time and workflows alone, from the monthly counts: the whole months that it
 * touches, less or more what stands in the index between their ends and its own.
 *
 * <pre>
 *   counted     |  month  |  month  |  month  |
 *   asked for      [---------------------------- ... now
 *   in the index |-|                                 taken away, or if more than half a month: added to the next ones
 * </pre>
 */
final class CountedTotal {

    /** Less than this is counted as fast in the index. */
    private static final Duration LONG = Duration.ofDays(62);

    private final SearchConditions conditions;
    private final String workflows;
    private final List<String> parts = new ArrayList<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate end;

    private CountedTotal(SearchConditions conditions, boolean ofSomeWorkflows) {
        this.conditions = conditions;
        this.workflows = ofSomeWorkflows ? " and workflow_id = any (:workflows::bigint[])" : "";
    }

    static boolean knows(TicketFilter filter) {
        Instant from = filter.createdFrom();
        Instant to = filter.createdTo();
        return !filter.isOfOnePerson()
                && filter.traits().areAny()
                && (from == null || to == null || Duration.between(from, to).compareTo(LONG) > 0);
    }

    /** A query for it; its further parameters are added to the conditions', which have the workflows. */
    static String of(TicketFilter filter, SearchConditions conditions, Instant now) {
        var total = new CountedTotal(conditions, filter.workflowIds() != null);
        if (filter.createdFrom() != null) {
            total.begin(filter.createdFrom());
        }
        if (filter.createdTo() != null) {
            total.end(filter.createdTo(), now);
        }
        return total.sql();
    }

    private void begin(Instant from) {
        LocalDate month = month(from);
        LocalDate next = month.plusMonths(1);
        boolean nearTheBegin = Duration.between(start(month), from).compareTo(Duration.between(from, start(next))) < 0;
        first = nearTheBegin ? month : next;
        if (nearTheBegin) {
            index("-", "headFrom", start(month), ">=", "headTo", from, "<");
        } else {
            index("+", "headFrom", from, ">=", "headTo", start(next), "<");
        }
    }

    /** After now there is hardly anything: that is taken away rather than the month's beginning added. */
    private void end(Instant to, Instant now) {
        LocalDate month = month(to);
        LocalDate next = month.plusMonths(1);
        boolean nearTheEnd =
                to.isAfter(now) || Duration.between(to, start(next)).compareTo(Duration.between(start(month), to)) < 0;
        end = nearTheEnd ? next : month;
        if (nearTheEnd) {
            index("-", "tailFrom", to, ">", "tailTo", start(next), "<");
        } else {
            index("+", "tailFrom", start(month), ">=", "tailTo", to, "<=");
        }
    }

    private void index(
            String sign, String from, Instant begin, String afterBegin, String to, Instant stop, String beforeStop) {
        conditions.bind(from, Timestamp.from(begin));
        conditions.bind(to, Timestamp.from(stop));
        parts.add(
                " %s (select count(*) from ticket where not is_deleted and gmt_created %s :%s and gmt_created %s :%s%s)"
                        .formatted(sign, afterBegin, from, beforeStop, to, workflows));
    }

    private String sql() {
        var where = new StringBuilder(" where true").append(workflows);
        if (first != null) {
            conditions.bind("firstMonth", first);
            where.append(" and month >= :firstMonth");
        }
        if (end != null) {
            conditions.bind("endMonth", end);
            where.append(" and month < :endMonth");
        }
        return "select (select coalesce(sum(tickets), 0) from ticket_count" + where + ")"
                + " + (select coalesce(sum(tickets), 0) from ticket_count_change" + where + ")"
                + String.join("", parts);
    }

    private static LocalDate month(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).withDayOfMonth(1);
    }

    private static Instant start(LocalDate month) {
        return month.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}

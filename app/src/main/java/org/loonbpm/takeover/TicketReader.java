package org.loonbpm.takeover;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tickets by the thousand, each with its fields and the people concerned. */
final class TicketReader {

    static final int AT_ONCE = 1_000;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    /** What stands in the columns of a date or time that was never set. */
    private static final int NO_YEAR = 1;

    private final SourceDatabase source;

    TicketReader(SourceDatabase source) {
        this.source = source;
    }

    /** The next ones behind an id, in the order of their ids. */
    List<SourceTicket> after(long id) {
        var tickets = new LinkedHashMap<Long, SourceTicket>();
        source.forEach(
                "select * from ticket_ticketrecord where id > ? order by id limit " + AT_ONCE,
                row -> tickets.put(row.id(), new SourceTicket(row)),
                id);
        if (tickets.isEmpty()) {
            return List.of();
        }
        long first = Collections.min(tickets.keySet());
        long last = Collections.max(tickets.keySet());
        complete(tickets, "ticket_id between %d and %d".formatted(first, last));
        return List.copyOf(tickets.values());
    }

    List<SourceTicket> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var tickets = new LinkedHashMap<Long, SourceTicket>();
        source.forEach(
                "select * from ticket_ticketrecord where id in (%s) order by id".formatted(list(ids)),
                row -> tickets.put(row.id(), new SourceTicket(row)));
        complete(tickets, "ticket_id in (%s)".formatted(list(ids)));
        return List.copyOf(tickets.values());
    }

    private void complete(Map<Long, SourceTicket> tickets, String which) {
        source.forEach(
                "select * from ticket_ticketcustomfield where is_deleted = 0 and %s order by ticket_id, id"
                        .formatted(which),
                row -> {
                    @Nullable SourceTicket ticket = tickets.get(row.number("ticket_id"));
                    if (ticket != null) {
                        ticket.add(row.text("field_key"), field(row));
                    }
                });
        source.forEach(
                "select * from ticket_ticketuser where is_deleted = 0 and %s order by ticket_id, id".formatted(which),
                row -> {
                    @Nullable SourceTicket ticket = tickets.get(row.number("ticket_id"));
                    if (ticket != null && !row.text("username").isBlank()) {
                        ticket.add(
                                row.text("username"),
                                new SourceTicket.Concern(row.flag("in_process"), row.flag("worked")));
                    }
                });
    }

    /** What was done to some of them, without the snapshots, which are most of the data. */
    void readDeeds(List<SourceTicket> tickets) {
        if (tickets.isEmpty()) {
            return;
        }
        var byId = new LinkedHashMap<Long, SourceTicket>();
        tickets.forEach(ticket -> byId.put(ticket.id, ticket));
        source.forEach(
                "select ticket_id, state_id, transition_id, intervene_type_id, gmt_created from ticket_ticketflowlog"
                        + " where is_deleted = 0 and ticket_id in (%s) order by ticket_id, id"
                                .formatted(list(byId.keySet())),
                row -> {
                    @Nullable SourceTicket ticket = byId.get(row.number("ticket_id"));
                    if (ticket != null) {
                        ticket.deeds.add(new SourceTicket.Deed(
                                row.number("state_id"),
                                row.number("transition_id"),
                                row.number("intervene_type_id"),
                                row.time("gmt_created")));
                    }
                });
    }

    private static SourceTicket.Field field(SourceRow row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("char", row.text("char_value"));
        values.put("int", row.number("int_value"));
        values.put("float", row.decimal("float_value"));
        values.put("bool", row.flag("bool_value"));
        values.put("date", shown(row.local("date_value"), DAY));
        values.put("datetime", shown(row.local("datetime_value"), TIME));
        values.put("radio", row.text("radio_value"));
        values.put("checkbox", row.text("checkbox_value"));
        values.put("select", row.text("select_value"));
        values.put("multi_select", row.text("multi_select_value"));
        values.put("text", row.text("text_value"));
        values.put("username", row.text("username_value"));
        values.put("multi_username", row.text("multi_username_value"));
        return new SourceTicket.Field((int) row.number("field_type_id"), values);
    }

    private static @Nullable String shown(@Nullable LocalDateTime time, DateTimeFormatter format) {
        return time == null || time.getYear() <= NO_YEAR ? null : format.format(time);
    }

    /** Ids are numbers, so that nothing can be smuggled in. */
    private static String list(Collection<Long> ids) {
        var list = new StringBuilder();
        ids.forEach(id -> list.append(list.length() == 0 ? "" : ",").append(id));
        return list.toString();
    }
}

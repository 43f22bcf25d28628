package org.loonbpm.takeover;

import java.util.BitSet;
import java.util.List;

/** Brings the flow logs over, with their snapshots, which are most of the data. */
final class LogWriter {

    static final int AT_ONCE = 20_000;

    private static final String COLUMNS =
            "flow_log (id, ticket_id, transition_id, suggestion, participant_type_id, participant, state_id, intervene_type_id,"
                    + " ticket_data, creator, gmt_created, gmt_modified, is_deleted)";
    private static final int CHARACTERS_AT_ONCE = 4_000_000;
    private static final int SMALLEST = -32_768;
    private static final int LARGEST = 32_767;

    private final Target target;
    private final BitSet tickets = new BitSet();
    private int taken;

    LogWriter(Target target) {
        this.target = target;
    }

    /** Only of these are logs taken. */
    void knownTickets(List<Long> ids) {
        ids.forEach(id -> tickets.set(Math.toIntExact(id)));
    }

    /**
     * The next ones behind an id, within the running transaction.
     *
     * @return the last id read; the same as given if there are no more
     */
    long writeAfter(Reading reading, long id) {
        return write(
                reading,
                "select * from ticket_ticketflowlog where id > %d order by id limit %d".formatted(id, AT_ONCE),
                id);
    }

    /** Returns how many of them could be taken. */
    int writeThese(Reading reading, List<Long> ids) {
        String list = ids.toString();
        taken = 0;
        write(
                reading,
                "select * from ticket_ticketflowlog where id in (%s)".formatted(list.substring(1, list.length() - 1)),
                0);
        return taken;
    }

    private long write(Reading reading, String sql, long before) {
        var copy = new CopyRows();
        long[] last = {before};
        reading.source.forEach(sql, row -> {
            last[0] = Math.max(last[0], row.id());
            if (fits(row, reading.findings)) {
                add(copy, row, reading.findings);
                taken++;
                if (copy.length() > CHARACTERS_AT_ONCE) {
                    target.copy(COLUMNS, copy.take());
                }
            }
        });
        if (copy.length() > 0) {
            target.copy(COLUMNS, copy.take());
        }
        return last[0];
    }

    private boolean fits(SourceRow row, Findings findings) {
        long ticket = row.number("ticket_id");
        boolean known = ticket >= 0 && ticket < Integer.MAX_VALUE && tickets.get((int) ticket);
        if (!known) {
            sayDead(row, findings);
        }
        return known;
    }

    static void sayDead(SourceRow row, Findings findings) {
        findings.add(
                FindingKind.CONTRADICTION,
                "ticket_ticketflowlog",
                row.id(),
                "ticket_id %d does not exist".formatted(row.number("ticket_id")),
                "left out");
    }

    private static void add(CopyRows copy, SourceRow row, Findings findings) {
        copy.add(row.id())
                .add(row.number("ticket_id"))
                .add(row.number("transition_id"))
                .add(row.text("suggestion"))
                .add(small(row, "participant_type_id"))
                .add(row.text("participant"))
                .add(row.number("state_id"))
                .add(small(row, "intervene_type_id"))
                .add(snapshot(row, findings))
                .add(row.text("creator"))
                .add(row.time("gmt_created"))
                .add(row.time("gmt_modified"))
                .add(row.flag("is_deleted"))
                .endRow();
    }

    private static long small(SourceRow row, String column) {
        return Math.max(SMALLEST, Math.min(LARGEST, row.number(column)));
    }

    static String snapshot(SourceRow row, Findings findings) {
        String text = row.text("ticket_data");
        if (text.isBlank()) {
            return "{}";
        }
        if (!JsonCheck.isObject(text)) {
            findings.add(
                    FindingKind.CONTRADICTION,
                    "ticket_ticketflowlog",
                    row.id(),
                    "ticket_data is no JSON object",
                    "taken without its snapshot");
            return "{}";
        }
        return JsonCheck.storable(text);
    }
}

package org.loonbpm.takeover;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The source as it is at one moment: its people and definitions in memory, the rest to be asked for. */
final class Reading {

    /** A timer that ran out longer ago than this, seen from the newest change, had no effect in Loonflow. */
    private static final int GRACE_SECONDS = 60;

    final SourceDatabase source;
    final Findings findings;
    final String version;
    final Directory directory;
    final Definitions definitions;
    final Placement placement;
    final TicketReader tickets;
    final SmallTables smallTables;

    /** Timers due before then had no effect in Loonflow: something voided them, or they were lost. */
    final Instant timersLostBefore;

    /** The newest change of a ticket. */
    final Instant newest;

    private Reading(SourceDatabase source, @Nullable Path media, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.version = SourceSchema.recognise(source, findings);
        this.directory = Directory.read(source);
        this.definitions = Definitions.read(source);
        this.placement = new Placement(definitions, directory, findings);
        this.tickets = new TicketReader(source);
        this.smallTables = new SmallTables(directory, definitions.ids(), new ScriptFiles(media, findings), findings);
        Instant[] newest = {Instant.EPOCH};
        source.forEach("select max(gmt_modified) as at from ticket_ticketrecord", row -> newest[0] = row.time("at"));
        this.newest = newest[0];
        this.timersLostBefore = newest[0].minusSeconds(GRACE_SECONDS);
    }

    static Reading begin(SourceDatabase source, @Nullable Path media) {
        source.snapshot();
        var findings = new Findings();
        var reading = new Reading(source, media, findings);
        reading.definitions.check(findings);
        if (!reading.directory.hasAdministrator()) {
            findings.add(
                    FindingKind.NOTE,
                    "account_loonuser",
                    "there is no active super administrator",
                    "the first start enters one named admin");
        }
        return reading;
    }

    /** A small table's rows that can be taken. */
    void forEachRow(SmallTable table, Consumer<SourceRow> consumer) {
        if (!SourceSchema.hasTable(source, table.source())) {
            return;
        }
        source.forEach("select * from %s order by id".formatted(table.source()), row -> {
            if (table.fits().test(row)) {
                consumer.accept(row);
            }
        });
    }

    /** Those whose workflow exists; the others are nobody's, not even Loonflow shows them. */
    List<SourceTicket> taken(List<SourceTicket> read) {
        return read.stream().filter(this::hasWorkflow).collect(Collectors.toList());
    }

    private boolean hasWorkflow(SourceTicket ticket) {
        if (definitions.find(ticket.workflowId).isPresent()) {
            return true;
        }
        findings.add(
                FindingKind.CONTRADICTION,
                "ticket_ticketrecord",
                ticket.id,
                "workflow_id %d does not exist".formatted(ticket.workflowId),
                "left out, with its fields and logs");
        return false;
    }

    long count(String table) {
        return SourceSchema.hasTable(source, table)
                ? source.number("select count(*) as n from %s".formatted(table))
                : 0;
    }

    /** The rows of a table that belong to tickets that are taken. */
    long countOfTickets(String table) {
        return source.number(
                "select count(*) as n from %s x join ticket_ticketrecord t on t.id = x.ticket_id join workflow_workflow w on w.id = t.workflow_id"
                        .formatted(table));
    }

    long countOfTickets() {
        return source.number(
                "select count(*) as n from ticket_ticketrecord t join workflow_workflow w on w.id = t.workflow_id");
    }
}

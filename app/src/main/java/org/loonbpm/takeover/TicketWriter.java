package org.loonbpm.takeover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.DeployedProcess;
import org.loonbpm.engine.ProcessDeployments;
import org.loonbpm.engine.Standing;
import org.loonbpm.engine.StandingTokens;
import tools.jackson.databind.json.JsonMapper;

/** Writes tickets with the people concerned and puts their processes where they stood; within the running transaction. */
final class TicketWriter {

    private static final String COLUMNS =
            "id, sn, title, workflow_id, state_id, parent_ticket_id, parent_ticket_state_id, participant_type_id, participant,"
                    + " relation, in_add_node, add_node_man, script_run_last_result, act_state_id, multi_all_person, fields,"
                    + " process_instance_id, process_definition_id, is_running, visit, creator, gmt_created, gmt_modified,"
                    + " is_deleted";
    private static final Pattern SERIAL_NUMBER = Pattern.compile(".*_(\\d{8})(\\d{4,9})");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What stands for the process of a ticket that has none: it ended in Loonflow, or it cannot be placed. */
    private static final String NO_PROCESS = "taken-over-";

    private final Target target;
    private final ProcessDeployments deployments;
    private final StandingTokens tokens;
    private final StandingMoves moves;

    TicketWriter(Target target, ProcessDeployments deployments, StandingTokens tokens, StandingMoves moves) {
        this.target = target;
        this.deployments = deployments;
        this.tokens = tokens;
        this.moves = moves;
    }

    /** A ticket, where it stands, and the process that was made for it. */
    private record Row(
            SourceTicket ticket,
            Standpoint standpoint,
            Map<String, @Nullable Object> fields,
            String instance,
            String definition) {}

    /** Returns how many of them are in flight. */
    int write(Reading reading, List<SourceTicket> tickets, boolean firstTime) {
        if (tickets.isEmpty()) {
            return 0;
        }
        List<Long> ids = tickets.stream().map(ticket -> ticket.id).toList();
        if (!firstTime) {
            forget(ids);
        }
        reading.tickets.readDeeds(
                tickets.stream().filter(reading.placement::isInFlight).toList());
        List<Row> rows = placed(reading, tickets);
        copyTickets(rows);
        copyConcerns(rows);
        copyMarks(tickets, ids);
        noteSerialNumbers(tickets);
        return (int) rows.stream().filter(row -> row.standpoint().running()).count();
    }

    private void forget(List<Long> ids) {
        List<String> instances = target.jdbc()
                .sql("select process_instance_id from ticket where id = any(?) and process_definition_id <> ''")
                .param(ids.toArray(Long[]::new))
                .query(String.class)
                .list();
        tokens.remove(instances);
        target.jdbc()
                .sql("delete from ticket_user where ticket_id = any(?)")
                .param(ids.toArray(Long[]::new))
                .update();
    }

    private List<Row> placed(Reading reading, List<SourceTicket> tickets) {
        Map<Long, Long> revisions = target.longs(
                "select id, revision from workflow where id = any(?)",
                tickets.stream().map(ticket -> ticket.workflowId).distinct().toList());
        List<Row> rows = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        Map<Long, Integer> standingOf = new HashMap<>();
        for (SourceTicket ticket : tickets) {
            var definition = reading.definitions.find(ticket.workflowId).orElseThrow();
            Standpoint standpoint = reading.placement.of(ticket);
            var fields = FieldsOfTicket.of(ticket, definition, reading.findings);
            String process = "";
            if (standpoint.placed()) {
                DeployedProcess deployed = deployments.of(revisions.getOrDefault(ticket.workflowId, 0L), definition);
                process = deployed.processDefinitionId();
                moves.expect(ticket.id, standpoint.handlers());
                standingOf.put(ticket.id, standings.size());
                standings.add(new Standing(
                        deployed,
                        ticket.id,
                        ticket.stateId,
                        fields,
                        standpoint.since(),
                        reading.timersLostBefore,
                        standpoint.addedNode(),
                        standpoint.cast()));
            }
            rows.add(new Row(ticket, standpoint, fields, NO_PROCESS + ticket.id, process));
        }
        List<String> instances = tokens.place(standings);
        moves.forget();
        return rows.stream()
                .map(row -> withInstance(row, standingOf, instances))
                .toList();
    }

    private static Row withInstance(Row row, Map<Long, Integer> standingOf, List<String> instances) {
        @Nullable Integer place = standingOf.get(row.ticket().id);
        return place == null
                ? row
                : new Row(row.ticket(), row.standpoint(), row.fields(), instances.get(place), row.definition());
    }

    private void copyTickets(List<Row> rows) {
        var copy = new CopyRows();
        for (Row row : rows) {
            SourceTicket ticket = row.ticket();
            Standpoint stands = row.standpoint();
            copy.add(ticket.id)
                    .add(ticket.sn)
                    .add(ticket.title)
                    .add(ticket.workflowId)
                    .add(ticket.stateId)
                    .add(ticket.parentTicketId)
                    .add(ticket.parentTicketStateId)
                    .add(stands.participantTypeId())
                    .add(stands.participant())
                    .add(ticket.relation)
                    .add(stands.inAddNode())
                    .add(stands.inAddNode() ? ticket.addNodeMan : "")
                    .add(stands.scriptRunLastResult())
                    .add(stands.actStateId())
                    .add(VoteTexts.of(stands.votes()))
                    .add(JsonCheck.storable(JSON.writeValueAsString(row.fields())))
                    .add(row.instance())
                    .add(row.definition())
                    .add(stands.running())
                    .add(stands.running() ? 1 : 0)
                    .add(ticket.creator)
                    .add(ticket.created)
                    .add(ticket.modified)
                    .add(ticket.deleted)
                    .endRow();
        }
        upsert("ticket", COLUMNS, "id", copy.take());
    }

    /** Whoever comes again finds rows there already, so all goes through a table beside. */
    private void upsert(String table, String columns, String key, String rows) {
        var beside = new LinkedHashMap<String, String>();
        for (String column : columns.split(", ")) {
            beside.put(column, column + " = excluded." + column);
        }
        target.jdbc()
                .sql("create temp table taking_%1$s on commit drop as select %2$s from %1$s limit 0"
                        .formatted(table, columns))
                .update();
        target.copy("taking_%s (%s)".formatted(table, columns), rows);
        target.jdbc()
                .sql("insert into %1$s (%2$s) select %2$s from taking_%1$s on conflict (%3$s) do update set %4$s"
                        .formatted(table, columns, key, String.join(", ", beside.values())))
                .update();
    }

    /** A deleted ticket is in nobody's lists, and on one that is over nobody is to act. */
    private void copyConcerns(List<Row> rows) {
        var copy = new CopyRows();
        for (Row row : rows) {
            SourceTicket ticket = row.ticket();
            if (ticket.deleted) {
                continue;
            }
            boolean over = row.standpoint().actStateId() >= 4;
            concerns(row)
                    .forEach((username, concern) -> copy.add(ticket.id)
                            .add(username)
                            .add(concern.inProcess() && !over)
                            .add(concern.worked())
                            .add(ticket.workflowId)
                            .add(ticket.created)
                            .endRow());
        }
        target.copy("ticket_user (ticket_id, username, in_process, worked, workflow_id, gmt_created)", copy.take());
    }

    /** Where participants were resolved on the way, they have to find the ticket in their lists. */
    private static Map<String, SourceTicket.Concern> concerns(Row row) {
        var concerns = new LinkedHashMap<>(row.ticket().concerns);
        Standpoint stands = row.standpoint();
        if (stands.placed() && !stands.participant().equals(row.ticket().participant)) {
            for (String username : stands.participant().split(",")) {
                if (!username.isBlank() && stands.participantTypeId() <= 2) {
                    concerns.merge(
                            username,
                            new SourceTicket.Concern(true, false),
                            (known, now) -> new SourceTicket.Concern(true, known.worked()));
                }
            }
        }
        return concerns;
    }

    private void copyMarks(List<SourceTicket> tickets, List<Long> ids) {
        target.jdbc()
                .sql("delete from takeover_ticket where ticket_id = any(?)")
                .param(ids.toArray(Long[]::new))
                .update();
        var copy = new CopyRows();
        tickets.forEach(ticket -> copy.add(ticket.id)
                .add(ticket.fingerprint())
                .add(ticket.modified.truncatedTo(ChronoUnit.MICROS))
                .endRow());
        target.copy("takeover_ticket (ticket_id, fingerprint, gmt_modified)", copy.take());
    }

    /** Numbers are counted anew each day; the next one goes behind the highest. */
    private void noteSerialNumbers(List<SourceTicket> tickets) {
        var highest = new LinkedHashMap<LocalDate, Long>();
        for (SourceTicket ticket : tickets) {
            Matcher number = SERIAL_NUMBER.matcher(ticket.sn);
            if (number.matches()) {
                try {
                    highest.merge(
                            LocalDate.parse(number.group(1), DateTimeFormatter.BASIC_ISO_DATE),
                            Long.valueOf(number.group(2)),
                            Math::max);
                } catch (DateTimeParseException notOurs) {
                    // Somebody's own number; ours cannot come to equal it, so nothing is to be noted.
                }
            }
        }
        highest.forEach((day, last) -> target.jdbc()
                .sql("insert into serial_number (day, last) values (?, ?)"
                        + " on conflict (day) do update set last = greatest(serial_number.last, excluded.last)")
                .params(day, last)
                .update());
    }
}

package org.loonbpm.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.workflow.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tickets' rows and those of the people concerned with them. */
@Repository
class Tickets {

    /** A stored ticket together with the edition of its workflow that counts for it now. */
    record Found(TicketRow row, Edition edition) {}

    /**
     * On which revision of its workflow w a ticket t runs: in compat mode on the newest; in published mode on the one on which
     * it was opened (or what took its place when it was undone), or a later one that running tickets follow.
     */
    static final String REVISION = """
            case when w.published_revision is null then w.revision
                else greatest(coalesce(o.replaced_by, t.first_revision), w.follow_revision) end""";

    /** What {@link #REVISION} needs. */
    static final String OPENED_ON =
            " left join workflow_version o on o.revision = t.first_revision and w.published_revision is not null";

    /** The columns that {@link #edition} reads. */
    static final String EDITION =
            REVISION + " as runs_on, w.access_revision, w.published_revision is not null as published";

    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Tickets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Found> find(long id) {
        return select(id, "");
    }

    /** Locks the ticket until the transaction ends: whoever comes second sees what the first has done. */
    Optional<Found> lock(long id) {
        return select(id, " for update of t");
    }

    private Optional<Found> select(long id, String locking) {
        return jdbc.sql("select t.*, " + EDITION + " from ticket t join workflow w on w.id = t.workflow_id" + OPENED_ON
                        + " where t.id = ? and not t.is_deleted" + locking)
                .param(id)
                .query((rows, number) -> new Found(row(rows), edition(rows)))
                .optional();
    }

    /** Of what {@link #EDITION} selects. */
    static Edition edition(ResultSet rows) throws SQLException {
        return new Edition(
                rows.getLong("workflow_id"),
                rows.getLong("runs_on"),
                rows.getLong("access_revision"),
                rows.getBoolean("published"));
    }

    void insert(TicketRow row, Concerns concerns) {
        write(row, concerns, """
                insert into ticket (id, sn, title, workflow_id, state_id, parent_ticket_id, parent_ticket_state_id,
                    participant_type_id, participant, relation, in_add_node, add_node_man, script_run_last_result,
                    act_state_id, multi_all_person, fields, process_instance_id, process_definition_id, visit,
                    is_running, first_revision, last_revision, branches, creator, gmt_created, gmt_modified)
                values (:id, :sn, :title, :workflow, :state, :parent, :parentState, :kind, :participant, :relation,
                    :inAddNode, :addNodeMan, :succeeded, :actState, :votes::jsonb, :fields::jsonb, :instance,
                    :definition, :visit, :running, :lastRevision, :lastRevision, :branches::jsonb, :creator, :created, :modified)""");
    }

    void update(TicketRow row, Concerns concerns) {
        write(row, concerns, """
                update ticket set title = :title, state_id = :state, participant_type_id = :kind,
                    participant = :participant, relation = :relation, in_add_node = :inAddNode,
                    add_node_man = :addNodeMan, script_run_last_result = :succeeded, act_state_id = :actState,
                    multi_all_person = :votes::jsonb, fields = :fields::jsonb, process_instance_id = :instance,
                    process_definition_id = :definition, visit = :visit, is_running = :running,
                    last_revision = :lastRevision, informed = :informed, return_state_id = :returnState,
                    return_man = :returnMan, branches = :branches::jsonb, gmt_modified = :modified,
                    is_deleted = :deleted
                where id = :id""");
    }

    /**
     * A ticket's row and who is concerned with it, in one statement: those named get what is said of them, and if the handlers
     * changed, nobody else is to act any more. The ticket's workflow and time go with it, so that lists need no ticket's row.
     */
    private void write(TicketRow row, Concerns concerns, String ticket) {
        Map<String, @Nullable Object> parameters = parameters(row);
        if (concerns.isEmpty()) {
            jdbc.sql(ticket).params(parameters).update();
            return;
        }
        boolean over = ActState.of(row.actStateId()).isOver();
        var values = List.copyOf(concerns.byUsername().values());
        parameters.put("changed", concerns.handlersChanged());
        parameters.put("usernames", concerns.byUsername().keySet().toArray(String[]::new));
        parameters.put(
                "acting",
                values.stream().map(concern -> concern.inProcess() && !over).toArray(Boolean[]::new));
        parameters.put("worked", values.stream().map(Concerns.Concern::worked).toArray(Boolean[]::new));
        jdbc.sql("with written as (" + ticket + """
                        ), rest as (
                            update ticket_user set in_process = false
                            where :changed and ticket_id = :id and in_process and username <> all (:usernames))
                        insert into ticket_user (ticket_id, username, in_process, worked, workflow_id, gmt_created)
                        select :id, c.username, c.acting, c.worked, :workflow, :created
                        from unnest(:usernames::text[], :acting::boolean[], :worked::boolean[]) as c (username, acting, worked)
                        on conflict (ticket_id, username) do update
                        set in_process = case when :changed then excluded.in_process else ticket_user.in_process end,
                            worked = ticket_user.worked or excluded.worked""").params(parameters).update();
    }

    /** A deleted ticket is in nobody's lists. */
    void concernNobody(long ticketId) {
        jdbc.sql("delete from ticket_user where ticket_id = ?").param(ticketId).update();
    }

    /** How many tickets somebody, or everybody, has opened in a workflow in the last hours. */
    long countOpened(long workflowId, @Nullable String creator, double hours) {
        return jdbc.sql("""
                        select count(*) from ticket
                        where workflow_id = :workflow and not is_deleted
                          and gmt_created >= now() - make_interval(secs => :hours * 3600)
                          and (:creator::text is null or creator = :creator)""")
                .param("workflow", workflowId)
                .param("hours", hours)
                .param("creator", creator)
                .query(Long.class)
                .single();
    }

    /** Whether every child of a parent ticket's state has ended. */
    boolean childrenEnded(long parentTicketId, long parentStateId) {
        return jdbc.sql("""
                        select coalesce(bool_and(not is_running), false) from ticket
                        where parent_ticket_id = ? and parent_ticket_state_id = ? and not is_deleted""")
                .params(parentTicketId, parentStateId)
                .query(Boolean.class)
                .single();
    }

    /** By ticket id, in which states tickets are. */
    Map<Long, TicketStates.StateName> places(Collection<Long> ids) {
        var places = new LinkedHashMap<Long, TicketStates.StateName>();
        jdbc.sql("select t.id, t.state_id, " + StateNames.NAME
                        + " as state_name from ticket t join workflow w on w.id = t.workflow_id" + StateNames.JOINS
                        + " where t.id = any (?) and not t.is_deleted order by t.id")
                .param(ids.toArray(Long[]::new))
                .query(rows -> {
                    String name = rows.getString("state_name");
                    places.put(
                            rows.getLong("id"),
                            new TicketStates.StateName(rows.getLong("state_id"), name == null ? "未知状态" : name));
                });
        return places;
    }

    List<TicketStatistics.Count> openedPerDay(
            Collection<Long> workflowIds, @Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
        return jdbc.sql("""
                        select to_char(t.gmt_created at time zone :zone, 'YYYY-MM-DD') as day, w.name as type, count(*) as count
                        from ticket t join workflow w on w.id = t.workflow_id
                        where t.workflow_id = any (:workflows) and not t.is_deleted
                          and (:from::date is null or t.gmt_created >= :from::date::timestamp at time zone :zone)
                          and (:to::date is null or t.gmt_created < (:to::date + 1)::timestamp at time zone :zone)
                        group by day, w.id, w.name order by day, w.id""")
                .param("zone", zone.getId())
                .param("workflows", workflowIds.toArray(Long[]::new))
                .param("from", from)
                .param("to", to)
                .query((rows, number) ->
                        new TicketStatistics.Count(rows.getString(1), rows.getString(2), rows.getLong(3)))
                .list();
    }

    private Map<String, @Nullable Object> parameters(TicketRow row) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("id", row.id());
        parameters.put("sn", row.sn());
        parameters.put("title", row.title());
        parameters.put("workflow", row.workflowId());
        parameters.put("state", row.stateId());
        parameters.put("parent", row.parentTicketId());
        parameters.put("parentState", row.parentTicketStateId());
        parameters.put("kind", row.participantTypeId());
        parameters.put("participant", row.participant());
        parameters.put("relation", row.relation());
        parameters.put("inAddNode", row.inAddNode());
        parameters.put("addNodeMan", row.addNodeMan());
        parameters.put("succeeded", row.scriptRunLastResult());
        parameters.put("actState", row.actStateId());
        parameters.put("votes", VotesText.stored(row.votes()));
        parameters.put("fields", json.writeValueAsString(row.fields()));
        parameters.put("instance", row.processInstanceId());
        parameters.put("definition", row.processDefinitionId());
        parameters.put("visit", row.visit());
        parameters.put("running", row.running());
        parameters.put("lastRevision", row.lastRevision());
        parameters.put("informed", row.informed());
        parameters.put("returnState", row.returnStateId());
        parameters.put("returnMan", row.returnMan());
        parameters.put("branches", BranchesText.stored(row.branches()));
        parameters.put("creator", row.creator());
        parameters.put("created", Timestamp.from(row.gmtCreated()));
        parameters.put("modified", Timestamp.from(row.gmtModified()));
        parameters.put("deleted", row.deleted());
        return parameters;
    }

    TicketRow row(ResultSet rows) throws SQLException {
        return new TicketRow(
                rows.getLong("id"),
                rows.getString("sn"),
                rows.getString("title"),
                rows.getLong("workflow_id"),
                rows.getLong("state_id"),
                rows.getLong("parent_ticket_id"),
                rows.getLong("parent_ticket_state_id"),
                rows.getInt("participant_type_id"),
                rows.getString("participant"),
                rows.getString("relation"),
                rows.getBoolean("in_add_node"),
                rows.getString("add_node_man"),
                rows.getBoolean("script_run_last_result"),
                rows.getInt("act_state_id"),
                VotesText.read(rows.getString("multi_all_person")),
                json.readValue(rows.getString("fields"), FIELDS),
                rows.getString("process_instance_id"),
                rows.getString("process_definition_id"),
                rows.getLong("visit"),
                rows.getBoolean("is_running"),
                rows.getLong("last_revision"),
                rows.getString("informed"),
                rows.getLong("return_state_id"),
                rows.getString("return_man"),
                BranchesText.read(rows.getString("branches")),
                rows.getString("creator"),
                rows.getTimestamp("gmt_created").toInstant(),
                rows.getTimestamp("gmt_modified").toInstant(),
                rows.getBoolean("is_deleted"));
    }
}

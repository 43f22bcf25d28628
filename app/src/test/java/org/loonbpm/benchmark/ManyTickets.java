package org.loonbpm.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.WorkflowSketch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the database as years of use would: tickets opened and handled by {@value #PEOPLE} people, with their logs and whom
 * they concern. The database makes the rows itself, a batch in a transaction.
 *
 * <p>Each ticket has a number, and who has to do with it follows from that. One in 101 is still in flight (101 shares no factor
 * with the number of workflows, so that each has some), and its process is started in the engine.
 *
 * <p>In the beginning there were 500 people. So {@value #ORDINARY} has a full page of everything among the first ten thousand
 * tickets, and a page is compared with a page.
 */
final class ManyTickets {

    static final int PEOPLE = 20_000;

    /** A person like the most. */
    static final String ORDINARY = "many_77";

    /** A person with far more to do than the others. */
    static final String BUSY = "many_busy";

    private static final long BATCH = 50_000;
    private static final int STARTED_TOGETHER = 100;

    private static final Map<String, Object> FIELDS = Map.of("days", 3, "reason", "rest", "proxy", BUSY);

    /** The numbers from :first to :last with what follows from them; the ids lie above those of other tickets. */
    private static final String NUMBERED = """
            create temp table batch on commit drop as
            select i, 1000000 + i as id, w.*, i %% 101 = 0 as running,
                now() - interval '1000 days' + i * interval '86 seconds' as created,
                case when i %% 500 = 1 then 'many_busy' else 'many_' || i %% people end as creator,
                case when i %% 500 = 3 or i %% 1010 = 0 then 'many_busy'
                    when i %% 1010 = 505 and i <= 10100 then 'many_77'
                    else 'many_' || (i * 3 + 7) %% people end as checker,
                case when i %% 500 = 5 then 'many_busy' else 'many_' || (i * 7 + 11) %% people end as recorder
            from generate_series(%d, %d) i join many_workflow w on w.number = i %% (select count(*) from many_workflow),
                lateral (select case when i <= 10000 then 500 else 20000 end as people)""";

    private static final String TICKETS = """
            insert into ticket (id, sn, title, workflow_id, state_id, participant_type_id, participant, relation, act_state_id,
                fields, process_instance_id, process_definition_id, visit, is_running, creator, gmt_created, gmt_modified)
            select id, 'many_' || i, 'Leave number ' || i, workflow, case when running then checking else done end,
                case when running then 1 else 0 end, case when running then checker else '' end,
                creator || ',' || checker || case when running then '' else ',' || recorder end,
                case when running then 1 else 4 end, '{"days": 3, "reason": "rest", "proxy": "many_busy"}', 'many_' || i,
                definition, case when running then 2 else 4 end, running, creator, created, created + interval '1 day'
            from batch""";

    private static final String CONCERNED = """
            insert into ticket_user (ticket_id, username, in_process, worked, workflow_id, gmt_created)
            select id, creator, false, true, workflow, created from batch
            union all select id, checker, running, not running, workflow, created from batch
            union all select id, recorder, false, true, workflow, created from batch where not running
            on conflict do nothing""";

    private static final String LOGS = """
            insert into flow_log (ticket_id, transition_id, suggestion, participant, state_id, ticket_data, creator, gmt_created)
            select b.id, step.transition, 'well', step.person, step.state,
                jsonb_build_object('id', b.id, 'title', 'Leave number ' || i, 'creator', b.creator, 'days', 3), step.person,
                b.created + step.after
            from batch b cross join lateral (values (b.submit, b.creator, b.checking, interval '0', true),
                (b.agree, b.checker, b.checking, interval '2 hours', not running),
                (b.finish, b.recorder, b.done, interval '1 day', not running))
                as step (transition, person, state, after, happened)
            where step.happened""";

    /** The triggers that count do not run while references are not looked up. */
    private static final String COUNTS = """
            insert into ticket_count (workflow_id, month, tickets)
            select workflow, ticket_month(created), count(*) from batch group by 1, 2
            on conflict (workflow_id, month) do update set tickets = ticket_count.tickets + excluded.tickets""";

    /** What no constraint needs while rows are added. */
    private static final String DROPPABLE = """
            from pg_indexes i join pg_index x on x.indexrelid = i.indexname::regclass
            where i.tablename in ('ticket', 'ticket_user', 'flow_log') and i.schemaname = current_schema() and not x.indisunique""";

    private static final String INDEXES = "select i.indexdef " + DROPPABLE;
    private static final String DROP_INDEXES = "select 'drop index ' || i.indexname " + DROPPABLE;

    private static final Logger LOG = LoggerFactory.getLogger(ManyTickets.class);

    private final DataSource database;
    private final JdbcClient jdbc;
    private final BareEngine engine;
    private long filled;
    private long lap;

    ManyTickets(DataSource database, BareEngine engine) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.engine = engine;
    }

    /** The people, and the workflows as tickets will name them; each workflow has been deployed. */
    void prepare(List<PublishedWorkflow> workflows) throws SQLException {
        inOneTransaction(
                """
                create table many_workflow (number int primary key, workflow bigint, checking bigint, done bigint,
                    submit bigint, agree bigint, finish bigint, definition text)""",
                "insert into many_workflow values "
                        + IntStream.range(0, workflows.size())
                                .mapToObj(number -> row(number, workflows.get(number)))
                                .collect(Collectors.joining(", ")),
                """
                update many_workflow m set definition = d.process_definition_id
                from workflow_deployment d where d.workflow_id = m.workflow""",
                """
                insert into app_user (username, password, alias)
                select 'many_' || i, '!', 'Person ' || i from generate_series(0, %d - 1) i""".formatted(PEOPLE),
                "insert into app_user (username, password, alias) values ('many_busy', '!', 'Busy')",
                """
                insert into workflow_permission (workflow_id, permission, user_type, "user")
                select workflow, permission, 'user', 'many_busy'
                from many_workflow, unnest(array['view', 'intervene']) permission""");
    }

    private static String row(int number, PublishedWorkflow workflow) {
        return "(%d, %d, %d, %d, %d, %d, %d, '')"
                .formatted(
                        number,
                        workflow.id(),
                        workflow.state("Check"),
                        workflow.state(WorkflowSketch.END),
                        workflow.transition("Submit"),
                        workflow.transition("Agree"),
                        workflow.transition("Finish"));
    }

    /** Goes on from where it stopped until there are so many. The indexes are made anew afterwards, as after a restore. */
    void fillTo(long count) throws SQLException {
        long before = filled;
        lap = System.nanoTime();
        List<String> indexes = jdbc.sql(INDEXES).query(String.class).list();
        inOneTransaction(jdbc.sql(DROP_INDEXES).query(String.class).list().toArray(String[]::new));
        while (filled < count) {
            long last = Math.min(filled + BATCH, count);
            // each reference is right by its making; to look up three million of them takes as long as all the rest
            inOneTransaction(
                    "set local session_replication_role = replica",
                    "set local synchronous_commit = off",
                    NUMBERED.formatted(filled + 1, last),
                    TICKETS,
                    CONCERNED,
                    LOGS,
                    COUNTS,
                    "select setval(pg_get_serial_sequence('ticket', 'id'), max(id)) from batch");
            filled = last;
        }
        took("the rows");
        startProcesses(before, filled);
        took("the processes in flight");
        inOneTransaction(indexes.stream()
                .flatMap(index -> Stream.of("set local maintenance_work_mem = '512MB'", index))
                .toArray(String[]::new));
        took("the indexes");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            do {
                statement.execute("vacuum (analyze)");
            } while (isStillSeenAsOfBefore());
            statement.execute("checkpoint"); // or it is written while the lists are timed
        }
        took("vacuum, analyze and checkpoint");
    }

    /** Vacuum leaves out what is newer than the oldest transaction that runs; autovacuum would come back for it. */
    private boolean isStillSeenAsOfBefore() {
        return jdbc.sql("""
                        select count(*) > 0 from pg_class
                        where relname in ('ticket', 'ticket_user', 'flow_log') and relallvisible < 0.99 * relpages""").query(Boolean.class).single();
    }

    private void took(String what) {
        LOG.info("{} s for {}", Duration.ofNanos(System.nanoTime() - lap).toSeconds(), what);
        lap = System.nanoTime();
    }

    private record InFlight(long id, String definition, long submit) {}

    private void startProcesses(long after, long last) {
        List<InFlight> waiting =
                jdbc.sql("""
                        select t.id, t.process_definition_id as definition, w.submit
                        from ticket t join many_workflow w on w.workflow = t.workflow_id
                        where t.is_running and t.id > 1000000 + ? and t.id <= 1000000 + ?""").params(after, last).query(InFlight.class).list();
        for (int begin = 0; begin < waiting.size(); begin += STARTED_TOGETHER) {
            List<InFlight> some = waiting.subList(begin, Math.min(begin + STARTED_TOGETHER, waiting.size()));
            var instances = new ArrayList<String>();
            engine.together(() -> some.forEach(ticket -> instances.add(
                    engine.start(ticket.definition(), Long.toString(ticket.id()), FIELDS, ticket.submit()))));
            belongTo(some, instances);
        }
        jdbc.sql("analyze act_ru_task").update();
        jdbc.sql("""
                        update act_ru_task k set assignee_ = t.participant
                        from act_ru_execution e join ticket t on t.id = e.business_key_::bigint
                        where e.id_ = k.proc_inst_id_ and k.assignee_ = ?""").param(BareEngine.ASSIGNEE).update();
    }

    private void belongTo(List<InFlight> tickets, List<String> instances) {
        jdbc.sql("""
                        update ticket t set process_instance_id = i.instance
                        from unnest(?::bigint[], ?::text[]) as i (ticket, instance) where t.id = i.ticket""")
                .param(tickets.stream().map(InFlight::id).toArray(Long[]::new))
                .param(instances.toArray(String[]::new))
                .update();
    }

    private void inOneTransaction(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }
}

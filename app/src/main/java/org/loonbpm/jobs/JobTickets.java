package org.loonbpm.jobs;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What jobs show of the tickets they are about. */
@Repository
public class JobTickets {

    private final JdbcClient jdbc;

    JobTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A ticket and where it is. */
    public record About(long id, String sn, String title, String workflowName, long stateId, String stateName) {}

    /** By their ids. */
    Map<Long, About> of(Collection<Long> ticketIds) {
        return jdbc.sql("""
                        select t.id, t.sn, t.title, w.name as workflow_name, t.state_id, coalesce(s.name, '') as state_name
                        from ticket t join workflow w on w.id = t.workflow_id
                        left join workflow_state s on s.id = t.state_id
                        where t.id = any (?)""").param(ticketIds.toArray(Long[]::new)).query(About.class).list().stream()
                .collect(Collectors.toMap(About::id, about -> about));
    }
}

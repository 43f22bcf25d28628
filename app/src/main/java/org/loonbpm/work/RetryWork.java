package org.loonbpm.work;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody wants work that went wrong to be done again now. */
@Service
public class RetryWork {

    private final WorkQueue queue;
    private final FailedWork failed;
    private final ObjectProvider<Work> works;
    private final JdbcClient jdbc;

    RetryWork(WorkQueue queue, FailedWork failed, ObjectProvider<Work> works, JdbcClient jdbc) {
        this.queue = queue;
        this.failed = failed;
        this.works = works;
        this.jdbc = jdbc;
    }

    /**
     * Work that would have been tried again later is tried now.
     *
     * @return whether there was such work that nobody had begun
     */
    @Transactional
    public boolean now(String kind, String id) {
        int hastened = jdbc.sql("""
                        update scheduled_tasks set execution_time = now()
                        where task_name = ? and task_instance = ? and not picked
                          and (attempts > 0 or consecutive_failures > 0)""").params(kind, id).update();
        queue.beginAfterCommit(kind);
        return hastened > 0;
    }

    /**
     * Work that was given up begins anew. Its id goes on from the old one, so that whoever withdraws by the beginning of the id
     * finds it.
     *
     * @param failedId the row's id
     * @return whether it was still there
     */
    @Transactional
    public boolean again(long failedId) {
        var given = failed.take(failedId);
        given.ifPresent(work -> queue.add(work.kind(), next(work.instance()), data(work)));
        return given.isPresent();
    }

    private String data(FailedWork.Given given) {
        return works.stream()
                .filter(work -> work.kind().equals(given.kind()))
                .findFirst()
                .map(work -> work.again(given.data()))
                .orElse(given.data());
    }

    private static String next(String instance) {
        return "%s~%s".formatted(instance.replaceFirst("~.*", ""), UUID.randomUUID());
    }
}

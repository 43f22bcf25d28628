package org.loonbpm.testing;

import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * The SQL statements that requests ran; a batch counts as one, and what the engine does in the background does not count.
 *
 * <pre>
 *   var run = statements.during(() -> loonflow.as(ann).get("/tickets"));
 *   assertThat(run).hasSizeLessThanOrEqualTo(4);
 * </pre>
 */
public final class Statements implements QueryExecutionListener {

    private static final String REQUEST_THREADS = "http-nio-";

    private final List<String> run = new ArrayList<>();

    /** The statements, in their order, of all requests made meanwhile. */
    public List<String> during(Runnable requests) {
        synchronized (run) {
            run.clear();
        }
        requests.run();
        synchronized (run) {
            return List.copyOf(run);
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (Thread.currentThread().getName().startsWith(REQUEST_THREADS)) {
            synchronized (run) {
                run.add(queries.get(0).getQuery());
            }
        }
    }
}

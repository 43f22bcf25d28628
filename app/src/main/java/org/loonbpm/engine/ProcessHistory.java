package org.loonbpm.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flowable.engine.HistoryService;
import org.flowable.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** Where a ticket's token has been, as the engine remembers it; also of tickets that have ended. */
@Component
public class ProcessHistory {

    private final HistoryService history;

    ProcessHistory(HistoryService history) {
        this.history = history;
    }

    /** The BPMN ids of the nodes and flows that the token went through, in that order, none twice. */
    public Set<String> travelled(String instance) {
        List<HistoricActivityInstance> steps = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        var ids = new LinkedHashSet<String>();
        steps.forEach(step -> ids.add(step.getActivityId()));
        return ids;
    }
}

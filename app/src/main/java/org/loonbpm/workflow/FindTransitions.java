package org.loonbpm.workflow;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.stereotype.Service;

/** The transitions of a workflow with the names of the states between which they lead; for workflow administrators. */
@Service
public class FindTransitions {

    private final WorkflowAccess access;
    private final States states;
    private final Transitions transitions;

    FindTransitions(WorkflowAccess access, States states, Transitions transitions) {
        this.access = access;
        this.states = states;
        this.transitions = transitions;
    }

    public Page<Connected> named(Caller caller, long workflowId, String part, PageRequest page) {
        access.requireWorkflowAdministrator(caller);
        access.requireUse(caller, workflowId);
        Page<SavedTransition> found = transitions.named(part, workflowId, page);
        Map<Long, String> names =
                states.ofWorkflows(List.of(workflowId)).stream().collect(toMap(SavedState::id, SavedState::name));
        return found.map(
                transition -> new Connected(transition, source(transition, names), destination(transition, names)));
    }

    private static String source(SavedTransition transition, Map<Long, String> names) {
        return names.getOrDefault(transition.sourceStateId(), "未知");
    }

    /** Where there is no destination, Loonflow's pages show these words in its place. */
    private static String destination(SavedTransition transition, Map<Long, String> names) {
        String none = transition.conditionExpression().equals(BranchTexts.NONE) ? "请指定目标状态或设置条件表达式" : "见条件表达式";
        return names.getOrDefault(transition.destinationStateId(), none);
    }

    public record Connected(SavedTransition transition, String sourceName, String destinationName) {}
}

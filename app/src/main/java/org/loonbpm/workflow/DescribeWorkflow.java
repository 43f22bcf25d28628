package org.loonbpm.workflow;

import java.util.Comparator;
import java.util.List;
import org.loonbpm.security.Caller;
import org.springframework.stereotype.Service;

/** A workflow's states and transitions at once, enough to draw it. */
@Service
public class DescribeWorkflow {

    private final WorkflowAccess access;
    private final Workflows workflows;
    private final States states;
    private final Transitions transitions;

    DescribeWorkflow(WorkflowAccess access, Workflows workflows, States states, Transitions transitions) {
        this.access = access;
        this.workflows = workflows;
        this.states = states;
        this.transitions = transitions;
    }

    public Description of(Caller caller, long workflowId) {
        access.requireUse(caller, workflowId);
        SavedWorkflow workflow = workflows.get(workflowId);
        List<SavedState> inOrder = states.ofWorkflows(List.of(workflowId)).stream()
                .sorted(Comparator.comparingInt(SavedState::orderId))
                .toList();
        return new Description(workflow, inOrder, transitions.ofWorkflows(List.of(workflowId)));
    }

    /**
     * @param states in the order of the flow steps
     */
    public record Description(SavedWorkflow workflow, List<SavedState> states, List<SavedTransition> transitions) {}
}

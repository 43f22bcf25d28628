package org.loonbpm.translator.bpmn;

import java.util.List;
import org.flowable.bpmn.model.UserTask;
import org.loonbpm.translator.definition.State;

/**
 * Translates a state that somebody handles, or nobody does, into a user task.
 *
 * <p>Who it is, is asked when a ticket arrives; so people can be changed without a new version of the process.
 */
final class HandledStateTranslator implements StateTranslator {

    @Override
    public UserTask translate(State state) {
        var task = StateTranslator.named(new UserTask(), state);
        task.setAssignee(EngineContract.ASSIGNEE);
        task.setCandidateUsers(List.of(EngineContract.CANDIDATES));
        return task;
    }
}

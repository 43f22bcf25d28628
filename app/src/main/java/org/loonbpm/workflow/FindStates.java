package org.loonbpm.workflow;

import java.util.Map;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;

/** The states of a workflow, for whoever may use it. */
@Service
public class FindStates {

    private final WorkflowAccess access;
    private final States states;
    private final ParticipantNames names;

    FindStates(WorkflowAccess access, States states, ParticipantNames names) {
        this.access = access;
        this.states = states;
        this.names = names;
    }

    /** In the order of the flow steps. */
    public Page<SavedState> named(Caller caller, long workflowId, String part, PageRequest page) {
        access.requireUse(caller, workflowId);
        return states.named(part, workflowId, page);
    }

    /** The same with the participants in words. */
    public Page<Described> described(Caller caller, long workflowId, String part, PageRequest page) {
        Page<SavedState> found = named(caller, workflowId, part, page);
        var infos = names.of(found.value().stream().map(FindStates::asked).toList());
        return found.map(state -> describe(state, infos));
    }

    public SavedState one(Caller caller, long stateId) {
        access.requireNamed(caller);
        SavedState state = states.find(stateId).orElseThrow(() -> Refusal.notFound("state", stateId));
        access.requireUse(caller, state.workflowId());
        return state;
    }

    private static Described describe(SavedState state, Map<ParticipantNames.Asked, ParticipantInfo> infos) {
        ParticipantInfo info = infos.get(asked(state));
        if (info == null) {
            throw new IllegalStateException("no words for the participants of state " + state.id());
        }
        return new Described(state, info);
    }

    private static ParticipantNames.Asked asked(SavedState state) {
        ParticipantKind kind = DefinitionMapper.state(state).participants().kind();
        return new ParticipantNames.Asked(kind, state.participant());
    }

    public record Described(SavedState state, ParticipantInfo participants) {}
}

package org.loonbpm.translator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.definition.WorkflowSettings;

/** Builds small definitions in tests: states and transitions by id, everything else as usual. */
public final class Workflows {

    private final List<State> states = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();
    private final List<CustomField> fields = new ArrayList<>();

    private Workflows() {}

    /** States 1 (start), 2 (ann) and 9 (end), with transitions 1 (from 1 to 2) and 2 (from 2 to 9). */
    public static Workflows sound() {
        return empty().state(1, StateKind.START)
                .state(2, StateKind.NORMAL)
                .state(9, StateKind.END)
                .transition(1, 1, 2)
                .transition(2, 2, 9);
    }

    public static Workflows empty() {
        return new Workflows();
    }

    public Workflows state(long id, StateKind kind) {
        return state(id, kind, ParticipantKind.PERSON, Distribution.CLAIM);
    }

    public Workflows state(long id, StateKind kind, ParticipantKind participants, Distribution distribution) {
        var whom = new Participants(participants, "ann");
        states.add(new State(id, "State " + id, kind, 0, false, false, false, whom, distribution, Map.of(), "{}"));
        return this;
    }

    public Workflows form(String field) {
        var state = states.remove(0);
        states.add(
                0,
                new State(
                        state.id(),
                        state.name(),
                        state.kind(),
                        0,
                        false,
                        false,
                        false,
                        state.participants(),
                        state.distribution(),
                        Map.of(field, FieldAccess.REQUIRED),
                        "{}"));
        return this;
    }

    public Workflows transition(long id, long from, long to, Branch... branches) {
        return timer(id, from, to, 0, branches);
    }

    public Workflows timer(long id, long from, long to, int seconds, Branch... branches) {
        transitions.add(new Transition(
                id, "Transition " + id, TransitionKind.AGREE, from, to, List.of(branches), seconds, true, false, ""));
        return this;
    }

    public Workflows field(String key) {
        fields.add(
                new CustomField(fields.size() + 1L, key, key, FieldType.STRING, 0, null, "", "", "", "{}", "{}", "{}"));
        return this;
    }

    public WorkflowDefinition build() {
        return new WorkflowDefinition(5, "Test", "", states, transitions, fields, WorkflowSettings.DEFAULT);
    }
}

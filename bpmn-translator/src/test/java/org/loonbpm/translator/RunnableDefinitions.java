package org.loonbpm.translator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.Distribution;
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

/** Definitions that tickets can run through, from a seed: every kind of state, loops, conditions, timers, missing targets. */
public final class RunnableDefinitions {

    public static final List<String> FIELDS = List.of("days", "amount", "level");

    private final Random random;

    public RunnableDefinitions(long seed) {
        this.random = new Random(seed);
    }

    public WorkflowDefinition next() {
        int count = 3 + random.nextInt(8);
        var states = new ArrayList<State>();
        for (int id = 1; id <= count; id++) {
            states.add(state(id, id == 1 ? StateKind.START : id == count ? StateKind.END : kind()));
        }
        var transitions = new ArrayList<Transition>();
        for (var state : states) {
            if (state.kind() != StateKind.END) {
                for (int ways = 1 + random.nextInt(3); ways > 0; ways--) {
                    transitions.add(transition(transitions.size() + 1L, state, count));
                }
            }
        }
        return new WorkflowDefinition(
                1 + random.nextInt(99), "Generated", "", states, transitions, fields(), WorkflowSettings.DEFAULT);
    }

    private StateKind kind() {
        return random.nextInt(8) == 0 ? StateKind.END : StateKind.NORMAL;
    }

    private State state(long id, StateKind kind) {
        var people = List.of(
                        ParticipantKind.PEOPLE,
                        ParticipantKind.PERSON,
                        ParticipantKind.ROLE,
                        ParticipantKind.SCRIPT,
                        ParticipantKind.HOOK,
                        ParticipantKind.VARIABLE)
                .get(random.nextInt(6));
        var distribution = Distribution.values()[random.nextInt(4)];
        var whom = new Participants(people, people == ParticipantKind.HOOK ? "{}" : "1");
        return new State(
                id,
                "State " + id,
                kind,
                0,
                false,
                false,
                false,
                whom,
                distribution,
                Map.of(),
                "{}",
                countersign(),
                false);
    }

    /** What decides is asked of the server; the engine only has to know who comes when. */
    private Countersign countersign() {
        return new Countersign(Countersign.Rule.UNANIMOUS, 0, false, random.nextInt(3) == 0, Map.of());
    }

    /** Mostly ahead, at times back, seldom to a state that there is not. */
    private Transition transition(long id, State from, int count) {
        var branches = new ArrayList<Branch>();
        for (int i = Math.max(0, random.nextInt(5) - 2); i > 0; i--) {
            branches.add(new Branch(condition(), target(count)));
        }
        long destination = !branches.isEmpty() && random.nextInt(4) == 0 ? 0 : target(count);
        int timer = random.nextInt(4) == 0 ? 60 + random.nextInt(1000) : 0;
        return new Transition(
                id, "Way " + id, TransitionKind.AGREE, from.id(), destination, branches, timer, true, false, "");
    }

    private long target(int count) {
        return random.nextInt(15) == 0 ? 77 : 1 + random.nextInt(count);
    }

    private String condition() {
        var operators = List.of(">", "<", ">=", "<=", "==", "!=");
        return "{%s} %s %d"
                .formatted(
                        FIELDS.get(random.nextInt(FIELDS.size())),
                        operators.get(random.nextInt(operators.size())),
                        random.nextInt(4));
    }

    private static List<CustomField> fields() {
        var fields = new ArrayList<CustomField>();
        FIELDS.forEach(key -> fields.add(new CustomField(
                fields.size() + 1L, key, key, FieldType.INTEGER, 0, null, "", "", "", "{}", "{}", "{}")));
        return fields;
    }
}

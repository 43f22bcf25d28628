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

/**
 * Definitions that tickets can run through, from a seed: every kind of state, loops, conditions, timers, parallel
 * branches, missing targets.
 */
public final class RunnableDefinitions {

    public static final List<String> FIELDS = List.of("days", "amount", "level");

    private final Random random;
    private final List<State> states = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();
    /** Where transitions may lead from outside of blocks. */
    private final List<Long> targets = new ArrayList<>();

    public RunnableDefinitions(long seed) {
        this.random = new Random(seed);
    }

    public WorkflowDefinition next() {
        int count = 3 + random.nextInt(8);
        for (int id = 1; id <= count; id++) {
            states.add(state(id, id == 1 ? StateKind.START : id == count ? StateKind.END : kind()));
            targets.add((long) id);
        }
        int blocks = Math.max(0, random.nextInt(4) - 1);
        for (int i = 0; i < blocks; i++) {
            block();
        }
        for (var state : List.copyOf(states.subList(0, count))) {
            if (state.kind() != StateKind.END) {
                for (int ways = 1 + random.nextInt(3); ways > 0; ways--) {
                    add(transition(state, targets));
                }
            }
        }
        return new WorkflowDefinition(
                1 + random.nextInt(99), "Generated", "", states, transitions, fields(), WorkflowSettings.DEFAULT);
    }

    /** A fork with two to four branches and their join; to be entered by the fork like any state. */
    private void block() {
        long fork = states.size() + 1L;
        states.add(state(fork, StateKind.PARALLEL));
        long join = states.size() + 1L;
        states.add(state(join, StateKind.PARALLEL));
        targets.add(fork);
        branch(fork, 1 + random.nextInt(3), join);
        for (int others = 1 + random.nextInt(3); others > 0; others--) {
            branch(fork, random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3), join);
        }
        add(random.nextBoolean() ? plain(join, 1 + random.nextInt(2)) : decision(join));
    }

    private void branch(long fork, int length, long join) {
        add(plain(fork, length == 0 ? join : states.size() + 1L));
        var inside = new ArrayList<>(List.of(join));
        for (int i = 0; i < length; i++) {
            inside.add(states.size() + 1L);
            states.add(state(states.size() + 1L, StateKind.NORMAL));
        }
        for (int i = 1; i <= length; i++) {
            add(plain(inside.get(i), i == length ? join : inside.get(i + 1)));
            for (int ways = random.nextInt(3); ways > 0; ways--) {
                add(transition(states.get((int) (inside.get(i) - 1)), inside));
            }
        }
    }

    private void add(Transition transition) {
        transitions.add(transition);
    }

    private Transition plain(long from, long to) {
        return new Transition(
                transitions.size() + 1L, "Plain", TransitionKind.AGREE, from, to, List.of(), 0, true, false, "");
    }

    /** What a join decides, by conditions that there is always a way besides. */
    private Transition decision(long join) {
        var branches = new ArrayList<Branch>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            branches.add(new Branch(condition(), any(targets)));
        }
        return new Transition(
                transitions.size() + 1L,
                "Decision",
                TransitionKind.OTHER,
                join,
                any(targets),
                branches,
                0,
                true,
                false,
                "");
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

    /** To any of these, seldom to a state that there is not. */
    private Transition transition(State from, List<Long> targets) {
        var branches = new ArrayList<Branch>();
        for (int i = Math.max(0, random.nextInt(5) - 2); i > 0; i--) {
            branches.add(new Branch(condition(), target(targets)));
        }
        long destination = !branches.isEmpty() && random.nextInt(4) == 0 ? 0 : target(targets);
        int timer = random.nextInt(4) == 0 ? 60 + random.nextInt(1000) : 0;
        long id = transitions.size() + 1L;
        return new Transition(
                id, "Way " + id, TransitionKind.AGREE, from.id(), destination, branches, timer, true, false, "");
    }

    private long target(List<Long> targets) {
        return random.nextInt(15) == 0 ? 777 : any(targets);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
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

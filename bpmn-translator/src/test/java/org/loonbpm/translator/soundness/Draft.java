package org.loonbpm.translator.soundness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.loonbpm.translator.definition.Countersign;
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

/** A definition being changed: what a mutation does to a sound one. */
final class Draft {

    static final Participants ANN = new Participants(ParticipantKind.PERSON, "ann");
    static final Participants HOOK = new Participants(ParticipantKind.HOOK, "{\"hook_url\":\"http://h\"}");

    private final WorkflowDefinition original;
    final List<State> states;
    final List<Transition> transitions;
    final List<CustomField> fields;
    private WorkflowSettings settings;
    private final Random random;

    Draft(WorkflowDefinition original, long seed) {
        this.original = original;
        this.states = new ArrayList<>(original.states());
        this.transitions = new ArrayList<>(original.transitions());
        this.fields = new ArrayList<>(original.fields());
        this.settings = original.settings();
        this.random = new Random(seed);
    }

    WorkflowDefinition done() {
        return new WorkflowDefinition(
                original.id(), original.name(), original.description(), states, transitions, fields, settings);
    }

    <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    State any(Predicate<State> wanted) {
        return any(states.stream().filter(wanted).toList());
    }

    State start() {
        return any((State state) -> state.kind() == StateKind.START);
    }

    State end() {
        return any((State state) -> state.kind() == StateKind.END);
    }

    /** A state that people handle, the start state among them. */
    State handled() {
        return any(Moves::isHandledByPeople);
    }

    /** Makes a new state, entered from a state of people by a new transition. */
    State entered(Participants participants) {
        var from = handled();
        var state = state(participants);
        transition(from, state);
        return state;
    }

    State state(Participants participants) {
        return state(StateKind.NORMAL, participants, Distribution.DIRECT);
    }

    State state(StateKind kind, Participants participants, Distribution distribution) {
        long id = states.stream().mapToLong(State::id).max().orElse(0) + 1;
        var state =
                new State(id, "New " + id, kind, 0, false, false, false, participants, distribution, Map.of(), "{}");
        states.add(state);
        return state;
    }

    Transition transition(State from, State to, Branch... branches) {
        return transition(from.id(), to.id(), 0, branches);
    }

    Transition transition(long from, long to, int timer, Branch... branches) {
        long id = transitions.stream().mapToLong(Transition::id).max().orElse(0) + 1;
        var transition = new Transition(
                id, "New " + id, TransitionKind.OTHER, from, to, List.of(branches), timer, true, false, "");
        transitions.add(transition);
        return transition;
    }

    void replace(State old, State changed) {
        states.set(states.indexOf(old), changed);
    }

    State as(State old, StateKind kind) {
        return new State(
                old.id(),
                old.name(),
                kind,
                old.order(),
                old.hidden(),
                old.retreatEnabled(),
                old.remembersLastHandler(),
                old.participants(),
                old.distribution(),
                old.form(),
                old.label(),
                old.countersign(),
                old.returnEnabled());
    }

    /** A state of people in which everybody votes by a rule, with these ways out to the end. */
    State voted(String voters, Countersign vote, TransitionKind... ways) {
        var whom = new Participants(ParticipantKind.PEOPLE, voters);
        var plain = state(StateKind.NORMAL, whom, Distribution.EVERYONE);
        var state = new State(
                plain.id(),
                plain.name(),
                plain.kind(),
                0,
                false,
                false,
                false,
                whom,
                Distribution.EVERYONE,
                Map.of(),
                "{}",
                vote,
                false);
        replace(plain, state);
        transition(handled(), state);
        for (var kind : ways) {
            long id = transitions.stream().mapToLong(Transition::id).max().orElse(0) + 1;
            transitions.add(
                    new Transition(id, "Vote " + id, kind, state.id(), end().id(), List.of(), 0, true, false, ""));
        }
        return state;
    }

    void show(State old, String key, FieldAccess access) {
        var form = new LinkedHashMap<>(old.form());
        form.put(key, access);
        replace(
                old,
                new State(
                        old.id(),
                        old.name(),
                        old.kind(),
                        old.order(),
                        old.hidden(),
                        old.retreatEnabled(),
                        old.remembersLastHandler(),
                        old.participants(),
                        old.distribution(),
                        form,
                        old.label(),
                        old.countersign(),
                        old.returnEnabled()));
    }

    CustomField field(String key, FieldType type, String choices) {
        long id = fields.stream().mapToLong(CustomField::id).max().orElse(0) + 1;
        var field = new CustomField(id, key, key, type, 0, null, "", "", "", "{}", choices, "{}");
        fields.add(field);
        return field;
    }

    /** A field that everybody fills who opens a ticket. */
    void filled(String key, FieldType type, String choices) {
        field(key, type, choices);
        show(start(), key, FieldAccess.REQUIRED);
    }

    void display(String key) {
        var keys = new ArrayList<>(settings.displayForm());
        keys.add(key);
        settings = new WorkflowSettings(
                settings.titleTemplate(),
                settings.contentTemplate(),
                settings.viewPermissionCheck(),
                settings.limitExpression(),
                keys,
                settings.notices(),
                settings.permissions());
    }
}

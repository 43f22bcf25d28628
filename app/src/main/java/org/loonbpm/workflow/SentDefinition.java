package org.loonbpm.workflow;

import static java.util.function.Function.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Component;

/** Finds for everything in a sent definition the row that it means, and makes one for what is new. */
@Component
class SentDefinition {

    private final FormerRows former;
    private final States states;
    private final Transitions transitions;
    private final CustomFields fields;
    private final ImportedDrafts drafts = new ImportedDrafts(OutsideReferences.SAME);

    SentDefinition(FormerRows former, States states, Transitions transitions, CustomFields fields) {
        this.former = former;
        this.states = states;
        this.transitions = transitions;
        this.fields = fields;
    }

    /**
     * The definition with ids of this workflow's rows.
     *
     * @throws Refusal if something in it cannot be; then nothing is kept
     */
    WorkflowDefinition withOwnIds(WorkflowDefinition present, WorkflowDefinition sent, String author) {
        Map<Long, Long> stateIds = new HashMap<>();
        former.states(present.id()).forEach(id -> stateIds.put(id, id));
        sent.states().forEach(state -> stateIds.put(state.id(), stateId(present.id(), state, stateIds, author)));
        Set<Long> formerTransitions = former.transitions(present.id());
        return new WorkflowDefinition(
                present.id(),
                sent.name(),
                sent.description(),
                sent.states().stream()
                        .map(state -> withId(state, own(state.id(), stateIds)))
                        .toList(),
                sent.transitions().stream()
                        .map(transition -> ownTransition(present.id(), transition, stateIds, formerTransitions, author))
                        .toList(),
                ownFields(present, sent, author),
                sent.settings());
    }

    private long stateId(long workflowId, State state, Map<Long, Long> known, String author) {
        StateDraft draft = drafts.state(state);
        StateChecks.check(draft);
        return known.containsKey(state.id()) ? state.id() : states.add(workflowId, draft, author);
    }

    private Transition ownTransition(
            long workflowId, Transition sent, Map<Long, Long> stateIds, Set<Long> former, String author) {
        TransitionDraft draft = ImportedDrafts.transition(sent, stateIds);
        TransitionChecks.check(draft, new HashSet<>(stateIds.values()));
        long id = former.contains(sent.id()) ? sent.id() : transitions.add(workflowId, draft, author);
        return new Transition(
                id,
                sent.name(),
                sent.kind(),
                draft.sourceStateId(),
                draft.destinationStateId(),
                sent.branches().stream()
                        .map(branch -> new Branch(branch.expression(), own(branch.targetStateId(), stateIds)))
                        .toList(),
                sent.timerSeconds(),
                sent.fieldsRequired(),
                sent.alertEnabled(),
                sent.alertText());
    }

    private static long own(long sent, Map<Long, Long> ids) {
        return Objects.requireNonNull(ids.get(sent));
    }

    /** A field is known by its id or else by its key. */
    private List<CustomField> ownFields(WorkflowDefinition present, WorkflowDefinition sent, String author) {
        Set<Long> formerFields = former.fields(present.id());
        Map<String, CustomField> byKey =
                present.fields().stream().collect(Collectors.toMap(CustomField::key, identity(), (one, other) -> one));
        Set<String> keys = new HashSet<>();
        return sent.fields().stream()
                .map(field -> {
                    CustomFieldDraft draft = ImportedDrafts.field(field);
                    CustomFieldChecks.check(draft);
                    if (!keys.add(field.key())) {
                        throw Refusal.invalid("two fields have the key '%s'".formatted(field.key()));
                    }
                    long id = Optional.ofNullable(byKey.get(field.key()))
                            .map(CustomField::id)
                            .or(() -> Optional.of(field.id()).filter(formerFields::contains))
                            .orElseGet(() -> fields.add(present.id(), draft, author));
                    return withId(field, id);
                })
                .toList();
    }

    private static State withId(State state, long id) {
        return new State(
                id,
                state.name(),
                state.kind(),
                state.order(),
                state.hidden(),
                state.retreatEnabled(),
                state.remembersLastHandler(),
                state.participants(),
                state.distribution(),
                state.form(),
                state.label(),
                state.countersign(),
                state.returnEnabled());
    }

    private static CustomField withId(CustomField field, long id) {
        return new CustomField(
                id,
                field.key(),
                field.name(),
                field.type(),
                field.order(),
                field.defaultValue(),
                field.description(),
                field.placeholder(),
                field.template(),
                field.booleanDisplay(),
                field.choices(),
                field.label());
    }
}

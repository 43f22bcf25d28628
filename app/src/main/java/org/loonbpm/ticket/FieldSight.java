package org.loonbpm.ticket;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loonbpm.account.Standing;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.State;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.Workflow;

/**
 * Where somebody may see which custom fields; a ticket's detail has the same rules: the state's form to those who are to
 * handle the ticket, the workflow's display form to everybody else who may see it.
 */
final class FieldSight {

    private final Standing standing;
    private final Collection<Workflow> workflows;

    /** @param workflows those whose tickets are looked through */
    FieldSight(Standing standing, Collection<Workflow> workflows) {
        this.standing = standing;
        this.workflows = workflows;
    }

    /**
     * Where a field of one type is shown to the person.
     *
     * @param workflows all workflows that have it where the person may see it
     * @param open those that display it in all tickets
     * @param related those that display it in the tickets with which the person has to do
     * @param forms the states that show it to whoever is to handle the ticket
     */
    record Places(Set<Long> workflows, Set<Long> open, Set<Long> related, Set<Long> forms) {

        Places() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        Places and(Places others) {
            var both = new Places();
            Stream.of(this, others).forEach(places -> {
                both.workflows.addAll(places.workflows);
                both.open.addAll(places.open);
                both.related.addAll(places.related);
                both.forms.addAll(places.forms);
            });
            return both;
        }
    }

    /** @throws Refusal if the person is shown no such field anywhere */
    Map<FieldType, Places> places(String key) {
        var found = new EnumMap<FieldType, Places>(FieldType.class);
        for (Workflow workflow : workflows) {
            workflow.definition().field(key).ifPresent(field -> {
                Places places = places(workflow, field);
                if (!places.workflows.isEmpty()) {
                    found.merge(field.type(), places, Places::and);
                }
            });
        }
        if (found.isEmpty()) {
            throw Refusal.invalid(
                    "none of the workflows asked for shows '%s' a field '%s'".formatted(standing.username(), key));
        }
        return found;
    }

    private Places places(Workflow workflow, CustomField field) {
        var places = new Places();
        if (displays(workflow, field.key())) {
            (TicketAccess.seesAll(standing, workflow) ? places.open : places.related).add(workflow.id());
        }
        acting(workflow)
                .filter(state -> state.form().containsKey(field.key()))
                .forEach(state -> places.forms.add(state.id()));
        if (!places.open.isEmpty() || !places.related.isEmpty() || !places.forms.isEmpty()) {
            places.workflows.add(workflow.id());
        }
        return places;
    }

    private static boolean displays(Workflow workflow, String key) {
        return workflow.definition().settings().displayForm().contains(key);
    }

    /** The states in which somebody can have something to do. */
    private static Stream<State> acting(Workflow workflow) {
        return workflow.definition().states().stream()
                .filter(state ->
                        !workflow.definition().transitionsFrom(state.id()).isEmpty());
    }

    Long[] actingStates() {
        return workflows.stream().flatMap(FieldSight::acting).map(State::id).toArray(Long[]::new);
    }

    String username() {
        return standing.username();
    }

    /** The fields that are displayed in all tickets, each as {@code <workflow id> <key>}. */
    String[] open() {
        return displayed(true);
    }

    /** Those that are displayed in the tickets with which the person has to do. */
    String[] related() {
        return displayed(false);
    }

    private String[] displayed(boolean open) {
        return workflows.stream()
                .filter(workflow -> TicketAccess.seesAll(standing, workflow) == open)
                .flatMap(workflow -> keys(workflow).stream()
                        .filter(key -> displays(workflow, key))
                        .map(key -> workflow.id() + " " + key))
                .toArray(String[]::new);
    }

    /** Those in the forms of whoever is to handle the ticket, each as {@code <state id> <key>}. */
    String[] forms() {
        return workflows.stream()
                .flatMap(workflow -> acting(workflow)
                        .flatMap(state -> keys(workflow).stream()
                                .filter(state.form()::containsKey)
                                .map(key -> state.id() + " " + key)))
                .toArray(String[]::new);
    }

    private static Set<String> keys(Workflow workflow) {
        List<CustomField> fields = workflow.definition().fields();
        return fields.stream().map(CustomField::key).collect(Collectors.toSet());
    }
}

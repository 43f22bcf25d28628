package org.loonbpm.translator.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.loonbpm.translator.condition.Condition;
import org.loonbpm.translator.condition.Conditions;
import org.loonbpm.translator.condition.analysis.Coverage;
import org.loonbpm.translator.condition.analysis.FieldFacts;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** What the conditions of each transition come to. */
final class BranchConditions {

    private final Map<Transition, List<Optional<Condition>>> read;
    private final Map<Transition, Coverage> coverages = new HashMap<>();
    private final Map<String, FieldFacts> fields;

    private BranchConditions(
            Map<Transition, List<Optional<Condition>>> read,
            Map<String, FieldFacts> fields,
            BiPredicate<Transition, String> mayBeEmpty) {
        this.read = read;
        this.fields = fields;
        read.forEach((transition, conditions) ->
                coverages.put(transition, Coverage.of(conditions, facts(transition, conditions, mayBeEmpty))));
    }

    /** As if every field could be empty. */
    static BranchConditions of(WorkflowDefinition workflow) {
        var read = new HashMap<Transition, List<Optional<Condition>>>();
        for (Transition transition : workflow.transitions()) {
            if (!transition.branches().isEmpty()) {
                read.put(
                        transition,
                        transition.branches().stream()
                                .map(branch -> Conditions.parse(branch.expression()))
                                .map(parsed -> parsed instanceof Condition condition
                                        ? Optional.of(condition)
                                        : Optional.<Condition>empty())
                                .toList());
            }
        }
        return new BranchConditions(read, TypesOfFields.of(workflow), (transition, key) -> true);
    }

    /** With what is known of fields that are always filled when a transition is taken. */
    BranchConditions knowing(BiPredicate<Transition, String> mayBeEmpty) {
        return new BranchConditions(read, fields, mayBeEmpty);
    }

    private Map<String, FieldFacts> facts(
            Transition transition, List<Optional<Condition>> conditions, BiPredicate<Transition, String> mayBeEmpty) {
        var facts = new HashMap<String, FieldFacts>();
        for (var condition : conditions) {
            for (var key : condition.map(Condition::fields).orElse(Set.of())) {
                var known = fields.get(key);
                if (known != null) {
                    facts.put(key, known.mayBeEmpty() && !mayBeEmpty.test(transition, key) ? known.filled() : known);
                }
            }
        }
        return facts;
    }

    Map<String, FieldFacts> fields() {
        return fields;
    }

    /** The transitions that have conditions. */
    Set<Transition> transitions() {
        return read.keySet();
    }

    /** By branch; nothing in place of one that cannot be read. */
    List<Optional<Condition>> conditions(Transition transition) {
        return read.getOrDefault(transition, List.of());
    }

    Coverage coverage(Transition transition) {
        return coverages.getOrDefault(transition, Coverage.of(List.of(), Map.of()));
    }

    /** The ids of the states to which some values of the fields lead. */
    Set<Long> targets(Transition transition) {
        var targets = new LinkedHashSet<Long>();
        var coverage = coverage(transition);
        var branches = new ArrayList<>(transition.branches());
        for (int i = 0; i < branches.size(); i++) {
            if (coverage.branches().get(i).mayBeTaken()) {
                targets.add(branches.get(i).targetStateId());
            }
        }
        if (coverage.mayPass()) {
            targets.add(transition.destinationStateId());
        }
        return targets;
    }
}

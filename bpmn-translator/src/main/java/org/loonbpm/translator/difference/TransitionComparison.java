package org.loonbpm.translator.difference;

import java.util.List;
import java.util.stream.Collectors;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;

/** What two versions of a transition differ in. */
final class TransitionComparison {

    private TransitionComparison() {}

    static List<ChangedAttribute> changed(Transition before, Transition after, StateNames names) {
        return new Comparison<>(before, after)
                .with("name", Transition::name)
                .with("kind", Transition::kind)
                .with("from", Transition::sourceStateId, names::of, true)
                .with("to", Transition::destinationStateId, names::of, true)
                .with("branches", Transition::branches, branches -> told(branches, names), true)
                .deciding("timerSeconds", Transition::timerSeconds)
                .with("fieldsRequired", Transition::fieldsRequired)
                .with("alertEnabled", Transition::alertEnabled)
                .with("alertText", Transition::alertText)
                .changed();
    }

    private static String told(List<Branch> branches, StateNames names) {
        return branches.stream()
                .map(branch -> "%s → %s".formatted(branch.expression(), names.of(branch.targetStateId())))
                .collect(Collectors.joining("; "));
    }
}

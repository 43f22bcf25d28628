package org.loonbpm.translator.soundness;

import java.util.LinkedHashSet;
import java.util.Set;
import org.loonbpm.translator.definition.Transition;

/** What the conditions of each transition come to. */
final class BranchConditions {

    /** The ids of the states to which some values of the fields lead. */
    Set<Long> targets(Transition transition) {
        var targets = new LinkedHashSet<Long>();
        transition.branches().forEach(branch -> targets.add(branch.targetStateId()));
        targets.add(transition.destinationStateId());
        return targets;
    }
}

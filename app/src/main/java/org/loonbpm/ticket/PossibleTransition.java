package org.loonbpm.ticket;

import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;

/** Something that somebody can do with a ticket now: a transition, or accepting or giving back the ticket first. */
public record PossibleTransition(
        long transitionId,
        String transitionName,
        boolean fieldRequireCheck,
        boolean isAccept,
        boolean inAddNode,
        boolean alertEnable,
        String alertText,
        int attributeTypeId) {

    static final PossibleTransition ACCEPT = before("接单", true, false);
    static final PossibleTransition END_ADDED_NODE = before("完成", false, true);

    private static PossibleTransition before(String name, boolean isAccept, boolean inAddNode) {
        return new PossibleTransition(0, name, false, isAccept, inAddNode, false, "", TransitionKind.OTHER.code());
    }

    static PossibleTransition of(Transition transition) {
        return new PossibleTransition(
                transition.id(),
                transition.name(),
                transition.fieldsRequired(),
                false,
                false,
                transition.alertEnabled(),
                transition.alertText(),
                transition.kind().code());
    }
}

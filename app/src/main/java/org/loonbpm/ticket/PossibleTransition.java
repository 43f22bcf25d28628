package org.loonbpm.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;

/**
 * Something that somebody can do with a ticket now: a transition, or accepting or giving back the ticket first.
 *
 * @param branchStateId the state of the branch in which it can be done; null where the ticket is in no branches
 */
public record PossibleTransition(
        long transitionId,
        String transitionName,
        boolean fieldRequireCheck,
        boolean isAccept,
        boolean inAddNode,
        boolean alertEnable,
        String alertText,
        int attributeTypeId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long branchStateId) {

    static final PossibleTransition ACCEPT = before("接单", true, false);
    static final PossibleTransition END_ADDED_NODE = before("完成", false, true);

    /** Where the ticket is in several branches: in that one. */
    PossibleTransition inBranch(long stateId) {
        return new PossibleTransition(
                transitionId,
                transitionName,
                fieldRequireCheck,
                isAccept,
                inAddNode,
                alertEnable,
                alertText,
                attributeTypeId,
                stateId);
    }

    private static PossibleTransition before(String name, boolean isAccept, boolean inAddNode) {
        return new PossibleTransition(
                0, name, false, isAccept, inAddNode, false, "", TransitionKind.OTHER.code(), null);
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
                transition.kind().code(),
                null);
    }
}

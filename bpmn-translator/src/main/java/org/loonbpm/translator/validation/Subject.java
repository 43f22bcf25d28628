package org.loonbpm.translator.validation;

import java.util.Locale;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/**
 * What a problem is about.
 *
 * @param id its row id; 0 where only its key is known
 * @param element a BPMN id such as {@code state_3} or {@code transition_5}, or {@code field days}
 */
public record Subject(Kind kind, long id, String name, String element) {

    /** What definitions are made of. */
    public enum Kind {
        WORKFLOW,
        STATE,
        TRANSITION,
        FIELD;

        /** The kind as callers see it, such as {@code state}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Subject of(WorkflowDefinition workflow) {
        return new Subject(Kind.WORKFLOW, workflow.id(), workflow.name(), BpmnIds.of(workflow));
    }

    public static Subject of(State state) {
        return new Subject(Kind.STATE, state.id(), state.name(), BpmnIds.of(state));
    }

    public static Subject of(Transition transition) {
        return new Subject(Kind.TRANSITION, transition.id(), transition.name(), BpmnIds.of(transition));
    }

    public static Subject of(CustomField field) {
        return new Subject(Kind.FIELD, field.id(), field.name(), "field " + field.key());
    }
}

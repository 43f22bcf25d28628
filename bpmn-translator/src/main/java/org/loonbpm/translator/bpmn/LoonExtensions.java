package org.loonbpm.translator.bpmn;

import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.BpmnModel;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/**
 * Writes everything that a definition says onto its process, in elements of our own namespace.
 *
 * <p>Each state is on its node, each transition on its flow; transitions that have no flow are on the process. The
 * {@code position} is the place in the definition's list.
 */
public final class LoonExtensions {

    public static final String NAMESPACE = LoonElement.NAMESPACE;

    private final WorkflowDefinition workflow;
    private final BpmnModel model;

    public LoonExtensions(WorkflowDefinition workflow, BpmnModel model) {
        this.workflow = workflow;
        this.model = model;
    }

    public void add() {
        model.addNamespace(LoonElement.PREFIX, LoonElement.NAMESPACE);
        var process = model.getMainProcess();
        process.setDocumentation(XmlText.prose(workflow.description()));
        process.addExtensionElement(workflowElement().element());
        for (int i = 0; i < workflow.states().size(); i++) {
            add(workflow.states().get(i), i);
        }
        for (int i = 0; i < workflow.transitions().size(); i++) {
            add(workflow.transitions().get(i), i);
        }
    }

    private LoonElement workflowElement() {
        var settings = workflow.settings();
        var permissions = settings.permissions();
        var element = LoonElement.named("workflow")
                .with("id", workflow.id())
                .with("name", workflow.name())
                .with("description", workflow.description())
                .with("titleTemplate", settings.titleTemplate())
                .with("contentTemplate", settings.contentTemplate())
                .with("viewPermissionCheck", settings.viewPermissionCheck())
                .with("limitExpression", settings.limitExpression())
                .items("display", settings.displayForm())
                .items("notice", settings.notices())
                .items("administrator", permissions.administrators())
                .items("intervener", permissions.interveners())
                .items("viewer", permissions.viewers())
                .items("viewerDepartment", permissions.viewerDepartments())
                .items("application", permissions.applications());
        workflow.fields().forEach(field -> element.with(fieldElement(field)));
        return element;
    }

    private static LoonElement fieldElement(CustomField field) {
        var element = LoonElement.named("field")
                .with("id", field.id())
                .with("key", field.key())
                .with("name", field.name())
                .with("type", field.type())
                .with("order", field.order());
        if (field.defaultValue() != null) {
            element.with("defaultValue", field.defaultValue());
        }
        return element.with("description", field.description())
                .with("placeholder", field.placeholder())
                .with("template", field.template())
                .with("booleanDisplay", field.booleanDisplay())
                .with("choices", field.choices())
                .with("label", field.label());
    }

    private void add(State state, int position) {
        var element = LoonElement.named("state")
                .with("id", state.id())
                .with("position", position)
                .with("name", state.name())
                .with("kind", state.kind())
                .with("order", state.order())
                .with("hidden", state.hidden())
                .with("retreatEnabled", state.retreatEnabled())
                .with("remembersLastHandler", state.remembersLastHandler())
                .with("participants", state.participants().kind())
                .with("participantValue", state.participants().value())
                .with("distribution", state.distribution())
                .with("label", state.label());
        state.form()
                .forEach((key, access) -> element.with(
                        LoonElement.named("show").with("field", key).with("access", access)));
        if (state.returnEnabled()) {
            element.with("returnEnabled", true);
        }
        if (!state.countersign().equals(Countersign.UNANIMOUS)) {
            element.with(countersign(state.countersign()));
        }
        var node = model.getFlowElement(BpmnIds.of(state));
        node.setDocumentation(XmlText.prose(StateDocumentation.of(state)));
        node.addExtensionElement(element.element());
    }

    private static LoonElement countersign(Countersign vote) {
        var element = LoonElement.named("countersign")
                .with("rule", vote.rule())
                .with("threshold", vote.threshold())
                .with("veto", vote.veto())
                .with("ordered", vote.ordered());
        vote.weights()
                .forEach((voter, weight) -> element.with(
                        LoonElement.named("weight").with("voter", voter).with("votes", weight)));
        return element;
    }

    private void add(Transition transition, int position) {
        var element = LoonElement.named("transition")
                .with("id", transition.id())
                .with("position", position)
                .with("name", transition.name())
                .with("kind", transition.kind())
                .with("from", transition.sourceStateId())
                .with("to", transition.destinationStateId())
                .with("timerSeconds", transition.timerSeconds())
                .with("fieldsRequired", transition.fieldsRequired())
                .with("alertEnabled", transition.alertEnabled())
                .with("alertText", transition.alertText());
        transition
                .branches()
                .forEach(branch -> element.with(LoonElement.named("branch")
                        .with("when", branch.expression())
                        .with("to", branch.targetStateId())));
        @Nullable BaseElement flow = model.getFlowElement(BpmnIds.of(transition));
        BaseElement place = flow == null ? model.getMainProcess() : flow;
        place.addExtensionElement(element.element());
    }
}

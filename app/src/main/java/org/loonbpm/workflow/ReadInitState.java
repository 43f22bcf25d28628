package org.loonbpm.workflow;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;

/** What a person needs to open a ticket: the start state's form and the ways out of it. */
@Service
public class ReadInitState {

    /** The one built-in field that a form for a new ticket may have. */
    private static final CustomField TITLE =
            new CustomField(0, "title", "标题", FieldType.STRING, 20, null, "", "", "", "{}", "{}", "{}");

    private final WorkflowAccess access;
    private final WorkflowCatalog catalog;

    ReadInitState(WorkflowAccess access, WorkflowCatalog catalog) {
        this.access = access;
        this.catalog = catalog;
    }

    public InitState of(Caller caller, long workflowId) {
        access.requireUse(caller, workflowId);
        access.requireNamed(caller);
        Workflow workflow = catalog.current(workflowId);
        State start = workflow.definition()
                .startState()
                .orElseThrow(() ->
                        new Refusal("no_start_state", "workflow %d has no start state yet".formatted(workflowId)));
        return new InitState(
                workflowId,
                start,
                Objects.requireNonNull(workflow.stateRows().get(start.id())),
                form(workflow, start),
                workflow.definition().transitionsFrom(start.id()));
    }

    private static List<FormField> form(Workflow workflow, State start) {
        List<FormField> form = new ArrayList<>();
        Stream.concat(Stream.of(TITLE), workflow.definition().fields().stream()).forEach(field -> {
            FieldAccess fieldAccess = start.form().get(field.key());
            if (fieldAccess != null) {
                form.add(new FormField(field, fieldAccess));
            }
        });
        form.sort(comparingInt(field -> field.field().order()));
        return form;
    }

    public record InitState(
            long workflowId, State state, StateRow row, List<FormField> form, List<Transition> transitions) {}

    public record FormField(CustomField field, FieldAccess access) {}
}

package org.loonbpm.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.translator.json.CountersignText;
import org.loonbpm.web.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes drafts of definitions: the way back of {@link DefinitionMapper}, with what lies outside rewritten. */
final class ImportedDrafts {

    private static final int COMMON = 1;
    private static final int TIMER = 2;

    private final OutsideReferences references;

    ImportedDrafts(OutsideReferences references) {
        this.references = references;
    }

    WorkflowDraft workflow(WorkflowDefinition definition) {
        WorkflowSettings settings = definition.settings();
        var granted = settings.permissions();
        return new WorkflowDraft(
                definition.name(),
                definition.description(),
                references.notices(joined(settings.notices())),
                settings.viewPermissionCheck(),
                limit(settings.limitExpression()),
                texts(settings.displayForm()),
                settings.titleTemplate(),
                settings.contentTemplate(),
                new Grants(
                        granted.administrators(),
                        granted.interveners(),
                        granted.viewers(),
                        CommaList.of(references.departments(joined(granted.viewerDepartments()))),
                        granted.applications()));
    }

    StateDraft state(State state) {
        return new StateDraft(
                state.name(),
                state.hidden(),
                state.order(),
                state.kind().code(),
                state.retreatEnabled(),
                state.remembersLastHandler(),
                state.participants().kind().code(),
                participant(state.participants()),
                state.distribution().code(),
                form(state),
                state.label(),
                CountersignText.write(state.countersign()),
                state.returnEnabled());
    }

    static TransitionDraft transition(Transition transition, Map<Long, Long> stateIds) {
        List<Branch> branches = transition.branches().stream()
                .map(branch -> new Branch(branch.expression(), known(branch.targetStateId(), stateIds)))
                .toList();
        return new TransitionDraft(
                transition.name(),
                transition.hasTimer() ? TIMER : COMMON,
                transition.timerSeconds(),
                known(transition.sourceStateId(), stateIds),
                transition.destinationStateId() == 0 ? 0 : known(transition.destinationStateId(), stateIds),
                BranchTexts.write(branches),
                transition.kind().code(),
                transition.fieldsRequired(),
                transition.alertEnabled(),
                transition.alertText());
    }

    static CustomFieldDraft field(CustomField field) {
        return new CustomFieldDraft(
                field.type().code(),
                field.key(),
                field.name(),
                field.order(),
                field.defaultValue(),
                field.description(),
                field.placeholder(),
                field.template(),
                field.booleanDisplay(),
                field.choices(),
                field.label());
    }

    private String participant(Participants participants) {
        ParticipantKind kind = participants.kind();
        return switch (kind) {
            case DEPARTMENT -> references.departments(participants.value());
            case ROLE -> references.roles(participants.value());
            case SCRIPT -> references.scripts(participants.value());
            case NONE, PERSON, PEOPLE, VARIABLE, FIELD, PARENT_FIELD, HOOK, EXTERNAL -> participants.value();
        };
    }

    private String limit(String limitExpression) {
        JsonNode limit = JsonTexts.readOrEmptyObject(limitExpression);
        if (!(limit.has("allow_depts") || limit.has("allow_roles")) || !(limit instanceof ObjectNode rewritten)) {
            return limitExpression;
        }
        if (limit.path("allow_depts").isString()) {
            rewritten.put(
                    "allow_depts",
                    references.departments(limit.path("allow_depts").stringValue()));
        }
        if (limit.path("allow_roles").isString()) {
            rewritten.put(
                    "allow_roles", references.roles(limit.path("allow_roles").stringValue()));
        }
        return rewritten.toString();
    }

    private static String form(State state) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        state.form().forEach((key, access) -> form.put(key, access.code()));
        return form.toString();
    }

    private static String texts(List<String> entries) {
        var list = JsonNodeFactory.instance.arrayNode();
        entries.forEach(list::add);
        return list.toString();
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static long known(long stateId, Map<Long, Long> stateIds) {
        Long id = stateIds.get(stateId);
        if (id == null) {
            throw Refusal.invalid("a transition names state %d, which the workflow does not have".formatted(stateId));
        }
        return id;
    }
}

package org.loonbpm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.translator.definition.WorkflowSettings.Permissions;
import org.loonbpm.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class ImportWorkflowTest extends LoonflowTest {

    private static final CustomField DAYS =
            new CustomField(1, "days", "Days", FieldType.INTEGER, 30, null, "", "how many", "", "{}", "{}", "{}");

    @Autowired
    private ImportWorkflow importWorkflow;

    @Autowired
    private WorkflowCatalog catalog;

    @Test
    void storesADefinitionUnderFreshIdsWithItsReferencesRewritten() {
        // given
        var references = new ImportReferences(Map.of(7L, 70L), Map.of(8L, 80L), Map.of(), Map.of(9L, 90L));

        // when
        long id = importWorkflow.store(leave("{days} > 3"), "ann", references);

        // then
        Workflow stored = catalog.current(id);
        WorkflowDefinition definition = stored.definition();
        State boss = named(definition, "Boss");
        State personnel = named(definition, "Personnel");
        Transition submit = definition.transitions().get(0);
        assertThat(stored.creator()).isEqualTo("ann");
        assertThat(definition.fields())
                .extracting(CustomField::key, CustomField::placeholder)
                .containsExactly(tuple("days", "how many"));
        assertThat(boss.participants()).isEqualTo(new Participants(ParticipantKind.DEPARTMENT, "70"));
        assertThat(personnel.participants()).isEqualTo(new Participants(ParticipantKind.ROLE, "80"));
        assertThat(submit.sourceStateId()).isEqualTo(named(definition, "Draft").id());
        assertThat(submit.destinationStateId()).isEqualTo(personnel.id());
        assertThat(submit.branches()).containsExactly(new Branch("{days} > 3", boss.id()));
        assertThat(definition.settings().notices()).containsExactly(90L);
        assertThat(definition.settings().limitExpression()).contains("\"allow_roles\":\"80\"");
        assertThat(definition.settings().permissions().viewerDepartments()).containsExactly(70L);
    }

    @Test
    void refusesWhatHasNoCounterpartHereAndStoresNothing() {
        // given
        var onlyDepartments = new ImportReferences(Map.of(7L, 70L), Map.of(), Map.of(), Map.of(9L, 90L));

        // when, then
        assertThatThrownBy(() -> importWorkflow.store(leave("{days} > 3"), "ann", onlyDepartments))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("role 8");
        assertThat(stored()).isZero();
    }

    @Test
    void refusesAConditionThatCannotBeReadAndStoresNothing() {
        // given
        var references = new ImportReferences(Map.of(7L, 70L), Map.of(8L, 80L), Map.of(), Map.of(9L, 90L));

        // when, then
        assertThatThrownBy(() -> importWorkflow.store(leave("{days} >"), "ann", references))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at character");
        assertThat(stored()).isZero();
    }

    private long stored() {
        return loonflow.admin()
                .get("/workflows?search_value=" + loonflow.own("Import"))
                .number("/data/total");
    }

    private WorkflowDefinition leave(String condition) {
        return new WorkflowDefinition(
                1,
                loonflow.own("Import"),
                "",
                List.of(
                        state(1, "Draft", StateKind.START, new Participants(ParticipantKind.VARIABLE, "creator")),
                        state(2, "Boss", StateKind.NORMAL, new Participants(ParticipantKind.DEPARTMENT, "7")),
                        state(3, "Personnel", StateKind.NORMAL, new Participants(ParticipantKind.ROLE, "8")),
                        state(4, "Done", StateKind.END, Participants.NOBODY)),
                List.of(
                        transition(1, "Submit", 1, 3, List.of(new Branch(condition, 2))),
                        transition(2, "Agree", 2, 3, List.of()),
                        transition(3, "Agree", 3, 4, List.of())),
                List.of(DAYS),
                new WorkflowSettings(
                        "",
                        "",
                        true,
                        "{\"allow_roles\":\"8\"}",
                        List.of("title"),
                        List.of(9L),
                        new Permissions(List.of("ann"), List.of(), List.of(), List.of(7L), List.of())));
    }

    private static State state(long id, String name, StateKind kind, Participants participants) {
        return new State(
                id,
                name,
                kind,
                (int) id,
                false,
                false,
                false,
                participants,
                Distribution.DIRECT,
                Map.of("days", FieldAccess.OPTIONAL),
                "{}");
    }

    private static Transition transition(long id, String name, long source, long destination, List<Branch> branches) {
        return new Transition(id, name, TransitionKind.AGREE, source, destination, branches, 0, true, false, "");
    }

    private static State named(WorkflowDefinition definition, String name) {
        return definition.states().stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

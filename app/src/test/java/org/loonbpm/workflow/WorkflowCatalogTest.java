package org.loonbpm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class WorkflowCatalogTest extends LoonflowTest {

    @Autowired
    private WorkflowCatalog catalog;

    @Autowired
    private Workflows workflows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void readsAWholeWorkflow() {
        // given
        var published = leave();

        // when
        Workflow workflow = catalog.current(published.id());

        // then
        var definition = workflow.definition();
        assertThat(workflow.creator()).isEqualTo("admin");
        assertThat(definition.states()).extracting(state -> state.name()).containsExactly(START, "Check", END);
        assertThat(definition.startState().orElseThrow().form()).containsEntry("days", FieldAccess.OPTIONAL);
        assertThat(definition.field("days").orElseThrow().type()).isEqualTo(FieldType.INTEGER);
        assertThat(definition.transitionsFrom(published.state("Check")))
                .extracting(transition -> transition.destinationStateId())
                .containsExactly(published.state(END));
        assertThat(definition.settings().displayForm()).containsExactly("title");
        assertThat(workflow.stateRows()).containsOnlyKeys(published.states().values());
    }

    @Test
    void remembersWhatItReadUntilSomethingChanges() {
        // given
        var published = leave();
        String initState = "/workflows/" + published.id() + "/init_state";
        loonflow.as("ann").get(initState).requireDone();

        // when
        var again = statements.during(() -> loonflow.as("ann").get(initState).requireDone());

        // then
        assertThat(again).noneMatch(sql -> sql.contains("workflow_state"));
    }

    @Test
    void showsAChangeAtOnce() {
        // given
        var published = leave();
        Workflow before = catalog.current(published.id());

        // when
        loonflow.admin()
                .delete("/workflows/%d/transitions/%d".formatted(published.id(), published.transition("Agree")))
                .requireDone();

        // then
        Workflow after = catalog.current(published.id());
        assertThat(after.revision()).isGreaterThan(before.revision());
        assertThat(after.transition(published.transition("Agree"))).isEmpty();
        assertThat(catalog.at(edition(before))).isEqualTo(before);
    }

    @Test
    void neverTakesARolledBackRevisionForALaterOne() {
        // given
        var published = leave();
        transaction.executeWithoutResult(rolledBack -> {
            workflows.beginChange(published.id());
            jdbc.sql("update workflow set name = 'never' where id = ?")
                    .param(published.id())
                    .update();
            assertThat(catalog.current(published.id()).name()).isEqualTo("never");
            rolledBack.setRollbackOnly();
        });

        // when
        loonflow.admin()
                .patch("/workflows/" + published.id(), Map.of("name", "kept", "notices", ""))
                .requireDone();

        // then
        assertThat(catalog.current(published.id()).name()).isEqualTo("kept");
    }

    @Test
    void readsRowsWhoseTextsAreBroken() {
        // given
        var published = leave();
        jdbc.sql("update workflow_state set state_field_str = '{broken', participant_type_id = 9 where workflow_id = ?")
                .param(published.id())
                .update();
        jdbc.sql(
                        "update workflow_transition set condition_expression = 'no list', attribute_type_id = 77 where workflow_id = ?")
                .param(published.id())
                .update();
        jdbc.sql("update workflow set display_form_str = 'x', limit_expression = '', notices = '1,x,3' where id = ?")
                .param(published.id())
                .update();

        // when
        Workflow workflow = catalog.current(published.id());

        // then
        assertThat(workflow.definition().states())
                .allMatch(state -> state.form().isEmpty());
        assertThat(workflow.definition().transitions())
                .allMatch(transition -> transition.branches().isEmpty());
        assertThat(workflow.definition().settings().notices()).containsExactly(1L, 3L);
        assertThat(workflow.definition().settings().limitExpression()).isEqualTo("{}");
    }

    @Test
    void readsConditionsInTheirOrder() {
        // given
        var published = leave();
        long check = published.state("Check");
        long end = published.state(END);
        loonflow.admin()
                .post(
                        "/workflows/" + published.id() + "/transitions",
                        Map.of(
                                "name",
                                "By days",
                                "source_state_id",
                                published.state(START),
                                "attribute_type_id",
                                1,
                                "condition_expression",
                                """
                                        [{"expression":"{days} > 3","target_state_id":%d},
                                         {"expression":"{days} <= 3","target_state_id":%d}]
                                        """.formatted(check, end)))
                .requireDone();

        // when
        var transitions = catalog.current(published.id()).definition().transitions();

        // then
        assertThat(transitions.get(transitions.size() - 1).branches())
                .containsExactly(new Branch("{days} > 3", check), new Branch("{days} <= 3", end));
    }

    @Test
    void findsADeletedWorkflowOnlyByItsRevision() {
        // given
        var published = leave();
        loonflow.admin().delete("/workflows/" + published.id()).requireDone();
        SavedWorkflow deleted = workflows.all(List.of(published.id())).get(0);
        var edition = new Edition(deleted.id(), deleted.revision(), deleted.accessRevision(), false);

        // when, then
        assertThat(catalog.at(edition).definition().states()).hasSize(3);
        assertThatThrownBy(() -> catalog.current(published.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void knowsWhoAdministersIntervenesAndSees() {
        // given
        String ann = loonflow.person("ann");
        String bob = loonflow.person("bob");
        long department = loonflow.department("office", "");
        long workflow = loonflow.admin()
                .post(
                        "/workflows",
                        Map.of(
                                "name", loonflow.own("granted"),
                                "workflow_admin", ann,
                                "intervener", bob,
                                "view_persons", ann,
                                "view_depts", Long.toString(department)))
                .requireDone()
                .number("/data/workflow_id");

        // when, then
        assertThat(catalog.administeredBy(ann)).containsExactly(workflow);
        assertThat(catalog.administeredBy(bob)).isEmpty();
        assertThat(catalog.administeredBy("admin")).contains(workflow);
        assertThat(catalog.intervenedBy(bob)).containsExactly(workflow);
        assertThat(catalog.viewableBy(ann, List.of())).containsExactly(workflow);
        assertThat(catalog.viewableBy(bob, List.of(department))).containsExactly(workflow);
        assertThat(catalog.viewableBy(bob, List.of())).isEmpty();
    }

    private PublishedWorkflow leave() {
        return loonflow.publish(workflow("Leave")
                .field("days", 10)
                .state("Check", Handlers.person("ann"))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END));
    }

    private static Edition edition(Workflow workflow) {
        return new Edition(workflow.id(), workflow.revision(), workflow.access(), false);
    }
}

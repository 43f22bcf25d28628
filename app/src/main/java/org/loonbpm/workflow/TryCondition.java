package org.loonbpm.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.ConditionTrials;
import org.loonbpm.security.Caller;
import org.loonbpm.translator.condition.Conditions;
import org.loonbpm.translator.condition.SyntaxProblem;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.soundness.ExpressionCheck;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Tries a condition with values of the fields, for who writes it; nothing is stored. */
@Service
public class TryCondition {

    private final WorkflowAccess access;
    private final WorkflowCatalog catalog;
    private final ConditionTrials trials;

    TryCondition(WorkflowAccess access, WorkflowCatalog catalog, ConditionTrials trials) {
        this.access = access;
        this.catalog = catalog;
        this.trials = trials;
    }

    /** How a trial ends. */
    public enum Outcome {
        HOLDS,
        HOLDS_NOT,
        /** It cannot be answered with these values. */
        FAILS,
        UNREADABLE
    }

    /**
     * What came of it.
     *
     * @param message why it fails or cannot be read; empty otherwise
     * @param problems what is wrong with it whatever the values are
     * @param fields what a condition of this workflow can ask for beside what every ticket has
     */
    public record Trial(Outcome outcome, String message, List<Problem> problems, List<CustomField> fields) {

        public Trial {
            problems = List.copyOf(problems);
            fields = List.copyOf(fields);
        }
    }

    /** @param values by field key, in the types in which callers send them; fields that are missing are empty */
    public Trial tryWith(Caller caller, long workflowId, String expression, JsonNode values) {
        access.requireEdit(caller, workflowId);
        WorkflowDefinition definition = catalog.edited(workflowId).definition();
        List<Problem> problems = ExpressionCheck.check(definition, expression);
        if (Conditions.parse(expression) instanceof SyntaxProblem problem) {
            return new Trial(Outcome.UNREADABLE, problem.toString(), problems, definition.fields());
        }
        var typed = new LinkedHashMap<String, @Nullable Object>();
        values.properties().forEach(entry -> typed.put(entry.getKey(), value(definition, entry)));
        try {
            Outcome outcome = trials.holds(expression, typed) ? Outcome.HOLDS : Outcome.HOLDS_NOT;
            return new Trial(outcome, "", problems, definition.fields());
        } catch (Refusal undecided) {
            return new Trial(Outcome.FAILS, String.valueOf(undecided.getMessage()), problems, definition.fields());
        }
    }

    private static @Nullable Object value(WorkflowDefinition definition, Map.Entry<String, JsonNode> entry) {
        return TrialValues.value(definition.field(entry.getKey()).orElse(null), entry.getKey(), entry.getValue());
    }
}

package org.loonbpm.workflow;

import java.util.List;
import org.loonbpm.web.Refusal;
import tools.jackson.databind.JsonNode;

/** What the attributes of a workflow have to be. */
final class WorkflowChecks {

    private static final List<String> NUMBERS = List.of("period", "count", "level");
    private static final List<String> LISTS = List.of("allow_persons", "allow_depts", "allow_roles");

    private WorkflowChecks() {}

    static void check(WorkflowDraft draft) {
        Checks.ids("notices", draft.notices());
        Checks.ids("view_depts", draft.grants().viewerDepartments());
        checkLimit(draft.limitExpression());
        checkDisplayForm(draft.displayFormStr());
    }

    /** Loonflow: {@code {"period":24,"count":1,"level":1,"allow_persons":"ann,bob","allow_depts":"1","allow_roles":"2"}}. */
    private static void checkLimit(String text) {
        Checks.jsonObject("limit_expression", text);
        JsonNode limit = JsonTexts.readOrEmptyObject(text);
        for (String name : NUMBERS) {
            if (isGiven(limit, name) && !limit.get(name).isNumber()) {
                throw Refusal.invalid(
                        "%s in limit_expression must be a number, not %s".formatted(name, limit.get(name)));
            }
        }
        for (String name : LISTS) {
            if (isGiven(limit, name) && !limit.get(name).isString()) {
                throw Refusal.invalid("%s in limit_expression must be a text, comma separated, not %s"
                        .formatted(name, limit.get(name)));
            }
        }
        Checks.ids("allow_depts in limit_expression", limit.path("allow_depts").asString(""));
        Checks.ids("allow_roles in limit_expression", limit.path("allow_roles").asString(""));
    }

    private static void checkDisplayForm(String text) {
        Checks.jsonList("display_form_str", text);
        for (JsonNode key : JsonTexts.readOrEmptyObject(text)) {
            if (!key.isString()) {
                throw Refusal.invalid(
                        "display_form_str must list field keys, such as [\"title\",\"days\"], not %s".formatted(key));
            }
        }
    }

    private static boolean isGiven(JsonNode object, String name) {
        return object.hasNonNull(name);
    }
}

package org.loonbpm.workflow.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Refusal;
import org.loonbpm.web.RefusesNull;
import org.loonbpm.workflow.CommaList;
import org.loonbpm.workflow.Grants;
import org.loonbpm.workflow.WorkflowDraft;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A workflow as callers send it. Like Loonflow it wants more than a name and a description, and takes any further key. */
@RefusesNull
record WorkflowBody(
        @NotEmpty @Size(max = 50) String name,
        @Size(max = 1000) @Nullable String description,

        @Size(max = 1000) @JsonDeserialize(using = LooseText.class) @Nullable
        String notices,

        @JsonDeserialize(using = Switch.OrText.class) @Nullable
        Boolean viewPermissionCheck,

        @Size(max = 20000) @Nullable String limitExpression,
        @Size(max = 20000) @Nullable String displayFormStr,
        @Size(max = 200) @Nullable String titleTemplate,
        @Size(max = 20000) @Nullable String contentTemplate,
        @Nullable String workflowAdmin,
        @Nullable String intervener,
        @Nullable String viewPersons,
        @JsonDeserialize(using = LooseText.class) @Nullable String viewDepts,
        @Nullable String apiPermissionApps,
        @JsonAnySetter @Nullable Map<String, Object> others) {

    WorkflowBody {
        boolean bare = Stream.of(
                        notices,
                        viewPermissionCheck,
                        limitExpression,
                        displayFormStr,
                        titleTemplate,
                        contentTemplate,
                        workflowAdmin,
                        intervener,
                        viewPersons,
                        viewDepts,
                        apiPermissionApps)
                .allMatch(Objects::isNull);
        if (bare && (others == null || others.isEmpty())) {
            throw Refusal.invalid("say more of the workflow than its name and description, such as \"notices\": \"\"");
        }
    }

    /** Of what is not said: nobody is limited or granted anything, and everybody may see the tickets. */
    WorkflowDraft toCreate() {
        return draft(false, "{}");
    }

    /** What is not said is taken away, as in Loonflow; only related people may see the tickets. */
    WorkflowDraft toChange() {
        return draft(true, "");
    }

    private WorkflowDraft draft(boolean absentViewCheck, String absentLimit) {
        return new WorkflowDraft(
                name,
                Absent.orEmpty(description),
                Absent.orEmpty(notices),
                Absent.or(viewPermissionCheck, absentViewCheck),
                Absent.or(limitExpression, absentLimit),
                Absent.orEmpty(displayFormStr),
                Absent.orEmpty(titleTemplate),
                Absent.orEmpty(contentTemplate),
                new Grants(
                        CommaList.of(Absent.orEmpty(workflowAdmin)),
                        CommaList.of(Absent.orEmpty(intervener)),
                        CommaList.of(Absent.orEmpty(viewPersons)),
                        CommaList.of(Absent.orEmpty(viewDepts)),
                        CommaList.of(Absent.orEmpty(apiPermissionApps))));
    }
}

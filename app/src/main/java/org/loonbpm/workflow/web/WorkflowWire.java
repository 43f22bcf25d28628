package org.loonbpm.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.FindWorkflows.Granted;
import org.loonbpm.workflow.SavedWorkflow;

/** A workflow in the answers: as little or as much of it as each call shows. */
final class WorkflowWire {

    private WorkflowWire() {}

    /** In lists of what can be used. */
    record Brief(long id, String name, String description) {

        static Brief of(SavedWorkflow workflow) {
            return new Brief(workflow.id(), workflow.name(), workflow.description());
        }
    }

    /** In lists of what can be edited. */
    record Listed(
            long id,
            String name,
            String description,
            String notices,
            boolean viewPermissionCheck,
            String limitExpression,
            String displayFormStr,
            String creator,
            String gmtCreated,
            String titleTemplate,
            String contentTemplate,
            String workflowAdmin) {

        static Listed of(Granted granted) {
            SavedWorkflow workflow = granted.workflow();
            return new Listed(
                    workflow.id(),
                    workflow.name(),
                    workflow.description(),
                    workflow.notices(),
                    workflow.viewPermissionCheck(),
                    workflow.limitExpression(),
                    workflow.displayFormStr(),
                    workflow.creator(),
                    Times.text(workflow.gmtCreated()),
                    workflow.titleTemplate(),
                    workflow.contentTemplate(),
                    String.join(",", granted.grants().administrators()));
        }
    }

    /** The row. */
    record Row(
            long id,
            String creator,
            String gmtCreated,
            String gmtModified,
            boolean isDeleted,
            String name,
            String description,
            String notices,
            boolean viewPermissionCheck,
            String limitExpression,
            String displayFormStr,
            String titleTemplate,
            String contentTemplate) {

        static Row of(SavedWorkflow workflow) {
            return new Row(
                    workflow.id(),
                    workflow.creator(),
                    Times.text(workflow.gmtCreated()),
                    Times.text(workflow.gmtModified()),
                    workflow.isDeleted(),
                    workflow.name(),
                    workflow.description(),
                    workflow.notices(),
                    workflow.viewPermissionCheck(),
                    workflow.limitExpression(),
                    workflow.displayFormStr(),
                    workflow.titleTemplate(),
                    workflow.contentTemplate());
        }
    }

    /**
     * The row with everybody who was granted something.
     *
     * @param draft whether tickets run on published versions, so that this is a draft; absent in compat mode
     */
    record Detail(
            @JsonUnwrapped Row row,
            List<String> workflowAdmin,
            List<String> intervener,
            List<String> viewPersons,
            List<String> viewDepts,
            List<String> apiPermissionApps,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean draft) {

        static Detail of(Granted granted) {
            var grants = granted.grants();
            return new Detail(
                    Row.of(granted.workflow()),
                    grants.administrators(),
                    grants.interveners(),
                    grants.viewers(),
                    grants.viewerDepartments(),
                    grants.applications(),
                    granted.workflow().isPublished() ? true : null);
        }
    }
}

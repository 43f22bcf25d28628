package org.loonbpm.workflow;

import org.loonbpm.security.Caller;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and deletes the custom fields of a workflow. */
@Service
@Transactional
public class EditCustomFields {

    private static final long NO_FIELD_YET = 0;

    private final WorkflowAccess access;
    private final WorkflowChanges changes;
    private final CustomFields fields;

    EditCustomFields(WorkflowAccess access, WorkflowChanges changes, CustomFields fields) {
        this.access = access;
        this.changes = changes;
        this.fields = fields;
    }

    /** Returns the id of the new field. */
    public long create(Caller caller, long workflowId, CustomFieldDraft draft) {
        beginChange(caller, workflowId, NO_FIELD_YET, draft);
        return fields.add(workflowId, draft, caller.username());
    }

    public void change(Caller caller, long workflowId, long fieldId, CustomFieldDraft draft) {
        beginChange(caller, workflowId, fieldId, draft);
        fields.change(workflowId, fieldId, draft);
    }

    public void delete(Caller caller, long workflowId, long fieldId) {
        access.requireEdit(caller, workflowId);
        changes.begin(caller, workflowId);
        fields.delete(workflowId, fieldId);
    }

    private void beginChange(Caller caller, long workflowId, long fieldId, CustomFieldDraft draft) {
        access.requireEdit(caller, workflowId);
        CustomFieldChecks.check(draft);
        changes.begin(caller, workflowId);
        if (fields.hasOther(workflowId, draft.fieldKey(), fieldId)) {
            throw Refusal.invalid("field_key '%s' is already the key of another field of workflow %d"
                    .formatted(draft.fieldKey(), workflowId));
        }
    }
}

package org.loonbpm.workflow;

import java.util.Set;
import org.loonbpm.security.Caller;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and deletes custom notices; super administrators alone may, because notices hold secrets. */
@Service
@Transactional
public class EditNotices {

    private static final int SCRIPT = 5;

    private static final Set<Integer> TYPES = Set.of(1, 2, 3, 4, SCRIPT);

    private final WorkflowAccess access;
    private final Notices notices;
    private final ScriptSources scripts;

    EditNotices(WorkflowAccess access, Notices notices, ScriptSources scripts) {
        this.access = access;
        this.notices = notices;
        this.scripts = scripts;
    }

    /** Returns the id of the new notice. */
    public long create(Caller caller, NoticeDraft draft) {
        check(caller, draft);
        return notices.add(draft, caller.username());
    }

    public void change(Caller caller, long noticeId, NoticeDraft draft) {
        check(caller, draft);
        notices.change(noticeId, draft);
    }

    /** Workflows that name the notice keep its number and send nothing. */
    public void delete(Caller caller, long noticeId) {
        access.requireSuperAdministrator(caller);
        notices.delete(noticeId);
    }

    private void check(Caller caller, NoticeDraft draft) {
        access.requireSuperAdministrator(caller);
        if (!TYPES.contains(draft.typeId())) {
            throw Refusal.invalid(
                    "type_id must be 1 (hook), 2 (WeChat Work), 3 (DingTalk), 4 (mail) or 5 (script), not "
                            + draft.typeId());
        }
        if (draft.typeId() == SCRIPT && scripts.of(draft.scriptId()).isEmpty()) {
            throw Refusal.invalid("script_id must be the id of a script, not " + draft.scriptId());
        }
    }
}

package org.loonbpm.workflow;

import java.util.Optional;
import org.loonbpm.security.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and deletes the Python scripts that states run; for workflow administrators. */
@Service
@Transactional
public class EditScripts {

    private final WorkflowAccess access;
    private final Scripts scripts;

    EditScripts(WorkflowAccess access, Scripts scripts) {
        this.access = access;
        this.scripts = scripts;
    }

    /** Returns the id of the new script. */
    public long create(Caller caller, ScriptDraft draft, ScriptSource source) {
        access.requireWorkflowAdministrator(caller);
        return scripts.add(draft, source, caller.username());
    }

    /**
     * @param source empty: the script keeps the one that it has
     */
    public void change(Caller caller, long scriptId, ScriptDraft draft, Optional<ScriptSource> source) {
        access.requireWorkflowAdministrator(caller);
        scripts.change(scriptId, draft);
        source.ifPresent(uploaded -> scripts.replaceSource(scriptId, uploaded));
    }

    public void delete(Caller caller, long scriptId) {
        access.requireWorkflowAdministrator(caller);
        scripts.delete(scriptId);
    }
}

package org.loonbpm.system;

import java.util.List;
import org.loonbpm.jobs.FindJobs;
import org.loonbpm.script.PythonProcesses;
import org.loonbpm.security.Caller;
import org.loonbpm.security.Permissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at everything that an operator looks at first. */
@Service
public class ReadCondition {

    private static final List<String> KINDS = List.of("hook", "people", "script", "notice", "timer", "engine");

    private final Permissions permissions;
    private final NodeCondition node;
    private final DatabaseCondition database;
    private final FindJobs jobs;
    private final PythonProcesses scripts;

    ReadCondition(
            Permissions permissions,
            NodeCondition node,
            DatabaseCondition database,
            FindJobs jobs,
            PythonProcesses scripts) {
        this.permissions = permissions;
        this.node = node;
        this.database = database;
        this.jobs = jobs;
        this.scripts = scripts;
    }

    /** Refuses everybody but super administrators. */
    @Transactional(readOnly = true)
    public Condition now(Caller caller) {
        permissions.requireSuperAdministrator(caller);
        return new Condition(
                node.program(),
                node.memory(),
                node.disk(),
                database.read(),
                KINDS.stream()
                        .map(kind -> new Condition.JobsOfKind(kind, jobs.counts(caller, kind)))
                        .toList(),
                scripts.standing());
    }
}

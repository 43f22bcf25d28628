package org.loonbpm.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.loonbpm.account.Directory;
import org.loonbpm.account.Person;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Component;

/**
 * Keeps definitions by id and revision. Nothing is ever removed because it changed: a change has another revision, and
 * revisions come from a sequence, so one that was rolled back never comes again with another content.
 */
@Component
class CachedWorkflowCatalog implements WorkflowCatalog {

    private static final int REVISIONS_KEPT = 2_000;

    private final Workflows workflows;
    private final WorkflowPermissions permissions;
    private final DefinitionLoader loader;
    private final Directory directory;
    private final Cache<Key, Workflow> cache =
            Caffeine.newBuilder().maximumSize(REVISIONS_KEPT).build();

    CachedWorkflowCatalog(
            Workflows workflows, WorkflowPermissions permissions, DefinitionLoader loader, Directory directory) {
        this.workflows = workflows;
        this.permissions = permissions;
        this.loader = loader;
        this.directory = directory;
    }

    @Override
    public Workflow current(long workflowId) {
        long revision = workflows.revision(workflowId).orElseThrow(() -> Refusal.notFound("workflow", workflowId));
        return at(workflowId, revision);
    }

    @Override
    public Workflow at(long workflowId, long revision) {
        Workflow workflow = at(Map.of(workflowId, revision)).get(workflowId);
        if (workflow == null) {
            throw Refusal.notFound("workflow", workflowId);
        }
        return workflow;
    }

    @Override
    public Map<Long, Workflow> at(Map<Long, Long> revisions) {
        Map<Long, Workflow> found = new HashMap<>();
        Map<Long, Long> missing = new HashMap<>();
        revisions.forEach((id, revision) -> {
            Workflow cached = cache.getIfPresent(new Key(id, revision));
            if (cached == null) {
                missing.put(id, revision);
            } else {
                found.put(id, cached);
            }
        });
        if (!missing.isEmpty()) {
            found.putAll(load(missing));
        }
        return found;
    }

    @Override
    public Collection<Workflow> present() {
        return at(workflows.revisions()).values();
    }

    /** Reads again what was changed between the reading of its revision and of its rows. */
    private Map<Long, Workflow> load(Map<Long, Long> revisions) {
        Map<Long, Workflow> loaded = new HashMap<>();
        Map<Long, Long> open = new HashMap<>(revisions);
        while (!open.isEmpty()) {
            Map<Long, Workflow> read = loader.load(open.keySet());
            open.keySet().retainAll(read.keySet());
            read.forEach((id, workflow) -> {
                Long known = open.put(id, workflow.revision());
                if (known != null && known == workflow.revision()) {
                    loaded.put(id, workflow);
                    cache.put(new Key(id, workflow.revision()), workflow);
                    open.remove(id);
                }
            });
        }
        return loaded;
    }

    @Override
    public Set<Long> administeredBy(String username) {
        boolean all =
                directory.person(username).filter(Person::isSuperAdministrator).isPresent();
        return all ? Set.copyOf(workflows.presentIds()) : permissions.administeredBy(username);
    }

    @Override
    public Set<Long> viewableBy(String username, Collection<Long> departmentsUpwards) {
        return permissions.viewableBy(username, departmentsUpwards);
    }

    @Override
    public Set<Long> intervenedBy(String username) {
        return permissions.intervenedBy(username);
    }

    private record Key(long workflowId, long revision) {}
}

package org.loonbpm.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loonbpm.account.Directory;
import org.loonbpm.account.Person;
import org.loonbpm.web.Refusal;
import org.springframework.stereotype.Component;

/**
 * Keeps definitions by id and revisions. Nothing is ever removed because it changed: a change has another revision, and
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

    /** Revisions that were kept as no version. One that was not kept when the next came never will be. */
    private final Cache<Lost, Boolean> lost =
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
        return at(workflows.edition(workflowId).orElseThrow(() -> Refusal.notFound("workflow", workflowId)));
    }

    @Override
    public Workflow edited(long workflowId) {
        return at(workflows.draft(workflowId).orElseThrow(() -> Refusal.notFound("workflow", workflowId)));
    }

    @Override
    public Workflow at(Edition edition) {
        Workflow known = cache.getIfPresent(key(edition));
        return known == null ? load(edition) : known;
    }

    @Override
    public Optional<Workflow> find(Edition edition) {
        var name = new Lost(edition.workflowId(), edition.revision());
        if (lost.getIfPresent(name) != null) {
            return Optional.empty();
        }
        Workflow found = at(edition);
        if (found.revision() != edition.revision()) {
            lost.put(name, true);
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /** Reads again what was changed between the reading of its row and of what belongs to it. */
    private Workflow load(Edition edition) {
        Edition open = edition;
        while (true) {
            Workflow edited = loader.load(Set.of(open.workflowId())).get(open.workflowId());
            if (edited == null) {
                throw Refusal.notFound("workflow", open.workflowId());
            }
            long wanted = open.revision();
            Optional<Workflow> found = edited.access() != open.access()
                    ? Optional.empty()
                    : edited.revision() == wanted ? Optional.of(edited) : loader.version(edited, wanted);
            if (found.isPresent()) {
                cache.put(new Key(open.workflowId(), wanted, open.access()), found.get());
                return found.get();
            }
            long next = edited.access() == open.access() ? edited.revision() : wanted;
            open = new Edition(open.workflowId(), next, edited.access(), open.published());
        }
    }

    @Override
    public Map<Edition, Workflow> at(Collection<Edition> editions) {
        Map<Edition, Workflow> found = new HashMap<>();
        Set<Edition> missing = new HashSet<>();
        for (Edition edition : editions) {
            Workflow known = cache.getIfPresent(key(edition));
            if (known == null) {
                missing.add(edition);
            } else {
                found.put(edition, known);
            }
        }
        if (!missing.isEmpty()) {
            Map<Long, Workflow> edited =
                    loader.load(missing.stream().map(Edition::workflowId).collect(Collectors.toSet()));
            for (Edition edition : missing) {
                Workflow rows = edited.get(edition.workflowId());
                if (rows != null) {
                    found.put(edition, edited(edition, rows));
                }
            }
        }
        return found;
    }

    private Workflow edited(Edition edition, Workflow edited) {
        if (edited.revision() != edition.revision() || edited.access() != edition.access()) {
            return load(edition);
        }
        cache.put(key(edition), edited);
        return edited;
    }

    @Override
    public Collection<Workflow> present() {
        return at(workflows.editions()).values();
    }

    private static Key key(Edition edition) {
        return new Key(edition.workflowId(), edition.revision(), edition.access());
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

    private record Key(long workflowId, long revision, long access) {}

    private record Lost(long workflowId, long revision) {}
}

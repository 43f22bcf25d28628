package org.loonbpm.workflow;

import java.util.Map;
import java.util.stream.Collectors;
import org.loonbpm.web.Refusal;

/**
 * What the ids in an imported definition stand for here: the id in the file is the key, the id in this installation the
 * value. An id without a counterpart is refused, because it would name something else by chance.
 */
public record ImportReferences(
        Map<Long, Long> departments, Map<Long, Long> roles, Map<Long, Long> scripts, Map<Long, Long> notices)
        implements OutsideReferences {

    /** For definitions that name none of them. */
    public static final ImportReferences NONE = new ImportReferences(Map.of(), Map.of(), Map.of(), Map.of());

    public ImportReferences {
        departments = Map.copyOf(departments);
        roles = Map.copyOf(roles);
        scripts = Map.copyOf(scripts);
        notices = Map.copyOf(notices);
    }

    @Override
    public String departments(String ids) {
        return rewritten("department", ids, departments);
    }

    @Override
    public String roles(String ids) {
        return rewritten("role", ids, roles);
    }

    @Override
    public String scripts(String ids) {
        return rewritten("script", ids, scripts);
    }

    @Override
    public String notices(String ids) {
        return rewritten("notice", ids, notices);
    }

    private static String rewritten(String what, String ids, Map<Long, Long> counterparts) {
        return CommaList.ids(ids)
                .orElseThrow(() -> Refusal.invalid("the %s ids must be whole numbers, not '%s'".formatted(what, ids)))
                .stream()
                .map(id -> counterpart(what, id, counterparts))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static Long counterpart(String what, Long id, Map<Long, Long> counterparts) {
        Long counterpart = counterparts.get(id);
        if (counterpart == null) {
            throw Refusal.invalid("the workflow names %s %d, for which no counterpart was given".formatted(what, id));
        }
        return counterpart;
    }
}

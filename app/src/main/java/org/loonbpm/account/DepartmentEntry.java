package org.loonbpm.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department as it stands in lists.
 *
 * @param parentName null where there is no department of that id (any more)
 */
public record DepartmentEntry(
        long id,
        String name,
        long parentId,
        @Nullable String parentName,
        String leader,
        String approver,
        String label,
        Named leaderInfo,
        List<Named> approvers,
        Creator creator,
        Instant created,
        Instant modified) {

    public DepartmentEntry {
        approvers = List.copyOf(approvers);
    }

    /**
     * Somebody whose user name stands in a department.
     *
     * @param id 0 if there is no such user; the alias is the name then
     */
    public record Named(long id, String username, String alias) {}
}

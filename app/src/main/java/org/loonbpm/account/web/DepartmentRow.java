package org.loonbpm.account.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.loonbpm.account.DepartmentEntry;
import org.loonbpm.account.DepartmentEntry.Named;
import org.loonbpm.web.Times;

/** A department as it is read. */
record DepartmentRow(
        long id,
        String name,
        long parentDeptId,
        String leader,
        String approver,
        String label,
        String creator,
        String gmtCreated,
        String gmtModified,
        @JsonProperty("is_deleted") boolean isDeleted,
        CreatorInfo creatorInfo,
        Parent parentDeptInfo,
        Leader leaderInfo,
        List<Approver> approverInfo) {

    static DepartmentRow of(DepartmentEntry department) {
        return new DepartmentRow(
                department.id(),
                department.name(),
                department.parentId(),
                department.leader(),
                department.approver(),
                department.label(),
                department.creator().username(),
                Times.text(department.created()),
                Times.text(department.modified()),
                false,
                CreatorInfo.of(department.creator()),
                Parent.of(department),
                Leader.of(department.leaderInfo()),
                department.approvers().stream().map(Approver::of).toList());
    }

    private record Parent(long parentDeptId, String parentDeptName) {

        /** Loonflow's word for a department above that has been deleted ("unknown"). */
        private static final String UNKNOWN = "未知";

        static Parent of(DepartmentEntry department) {
            String name = department.parentId() == 0 ? "" : UNKNOWN;
            return new Parent(department.parentId(), department.parentName() == null ? name : department.parentName());
        }
    }

    private record Leader(String leaderUsername, String leaderAlias, long leaderId) {

        static Leader of(Named person) {
            return new Leader(person.username(), person.alias(), person.id());
        }
    }

    private record Approver(String approverName, String approverAlias, long approverId) {

        static Approver of(Named person) {
            return new Approver(person.username(), person.alias(), person.id());
        }
    }
}

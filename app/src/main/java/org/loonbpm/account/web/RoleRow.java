package org.loonbpm.account.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.loonbpm.account.RoleEntry;
import org.loonbpm.web.Times;

/** A role as administrators read it. */
record RoleRow(
        long id,
        String name,
        String description,
        String label,
        String creator,
        String gmtCreated,
        String gmtModified,
        @JsonProperty("is_deleted") boolean isDeleted,
        CreatorInfo creatorInfo) {

    static RoleRow of(RoleEntry role) {
        return new RoleRow(
                role.id(),
                role.name(),
                role.description(),
                role.label(),
                role.creator().username(),
                Times.text(role.created()),
                Times.text(role.modified()),
                false,
                CreatorInfo.of(role.creator()));
    }
}

package org.loonbpm.workflow;

import java.time.Instant;

/**
 * A custom notice's row in Loonflow's columns: how people are told that a ticket arrived.
 *
 * @param agentId the application of WeChat Work or DingTalk that sends it
 * @param scriptId the script that sends it; 0 where none does
 */
public record SavedNotice(
        long id,
        String name,
        String description,
        int typeId,
        String corpid,
        String corpsecret,
        String appkey,
        String appsecret,
        String hookUrl,
        String hookToken,
        String agentId,
        long scriptId,
        String creator,
        Instant gmtCreated,
        Instant gmtModified,
        boolean isDeleted) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SavedNotice[%d %s]".formatted(id, name);
    }
}

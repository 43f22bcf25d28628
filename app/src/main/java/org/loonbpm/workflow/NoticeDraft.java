package org.loonbpm.workflow;

/** What somebody wants a custom notice to be, in Loonflow's words. */
public record NoticeDraft(
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
        long scriptId) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "NoticeDraft[%s]".formatted(name);
    }
}

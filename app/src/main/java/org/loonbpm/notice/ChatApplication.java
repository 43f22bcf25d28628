package org.loonbpm.notice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An application of WeChat Work or DingTalk in whose name people are told.
 *
 * @param tokenUrl where it gets the token with which it speaks; the secret is in it
 * @param agentId its number
 */
record ChatApplication(String tokenUrl, String agentId) {

    /**
     * One whose token is asked for with an id and a secret.
     *
     * @throws NotSent if one of them is not known
     */
    static ChatApplication of(String url, String idName, String id, String secretName, String secret, String agentId)
            throws NotSent {
        if (id.isBlank() || secret.isBlank() || !agentId.matches("\\d{1,18}")) {
            throw new NotSent("hook_url must name a group's robot, or %s, %s and agent_id, a number, an application"
                    .formatted(idName, secretName));
        }
        return new ChatApplication(
                "%s?%s=%s&%s=%s".formatted(url, idName, encoded(id), secretName, encoded(secret)), agentId);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
    }

    long agent() {
        return Long.parseLong(agentId);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ChatApplication[%s]".formatted(agentId);
    }
}

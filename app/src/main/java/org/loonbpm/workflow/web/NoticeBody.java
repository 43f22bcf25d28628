package org.loonbpm.workflow.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.RefusesNull;
import org.loonbpm.workflow.NoticeDraft;

/** A custom notice as callers send it; Loonflow refuses keys that it does not know. */
@RefusesNull
record NoticeBody(
        @NotEmpty @Size(max = 50) String name,
        @NotNull Integer typeId,
        @Size(max = 1000) @Nullable String description,
        @Size(max = 1000) @Nullable String hookUrl,
        @Size(max = 1000) @Nullable String hookToken,
        @Size(max = 1000) @Nullable String corpid,
        @Size(max = 1000) @Nullable String corpsecret,
        @Size(max = 1000) @Nullable String appkey,
        @Size(max = 1000) @Nullable String appsecret,
        @Size(max = 100) @Nullable String agentId,
        @Nullable Long scriptId,
        @JsonAnySetter @Nullable Map<String, Object> unknown) {

    NoticeBody {
        UnknownKeys.refuse(unknown);
    }

    NoticeDraft draft() {
        return new NoticeDraft(
                name,
                Absent.orEmpty(description),
                typeId,
                Absent.orEmpty(corpid),
                Absent.orEmpty(corpsecret),
                Absent.orEmpty(appkey),
                Absent.orEmpty(appsecret),
                Absent.orEmpty(hookUrl),
                Absent.orEmpty(hookToken),
                Absent.orEmpty(agentId),
                scriptId == null ? 0 : scriptId);
    }
}

package org.loonbpm.account.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.ApplicationEntry;
import org.loonbpm.web.Times;

/**
 * An application as administrators read it.
 *
 * @param token absent in the list that workflow administrators see too
 * @param workflowIds joined by commas; empty in that list
 */
record ApplicationRow(
        long id,
        String creator,
        String gmtCreated,
        String gmtModified,
        @JsonProperty("is_deleted") boolean isDeleted,
        String appName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token,
        String ticketSnPrefix,
        CreatorInfo creatorInfo,
        String workflowIds) {

    static ApplicationRow of(ApplicationEntry application) {
        String workflowIds =
                application.workflowIds().stream().map(String::valueOf).collect(Collectors.joining(","));
        return of(application, application.token(), workflowIds);
    }

    static ApplicationRow withoutToken(ApplicationEntry application) {
        return of(application, null, "");
    }

    private static ApplicationRow of(ApplicationEntry application, @Nullable String token, String workflowIds) {
        return new ApplicationRow(
                application.id(),
                application.creator().username(),
                Times.text(application.created()),
                Times.text(application.modified()),
                false,
                application.name(),
                token,
                application.ticketSnPrefix(),
                CreatorInfo.of(application.creator()),
                workflowIds);
    }

    @Override
    public String toString() {
        return "ApplicationRow[" + appName + "]";
    }
}

package org.loonbpm.jobs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.loonbpm.web.Refusal;

/** How a job stands; in the order in which an operator wants to see them. */
public enum JobStatus {
    /** Given up: nothing happens until somebody has it done again. */
    FAILED,
    /** Failed, and tried again by itself. */
    RETRYING,
    RUNNING,
    WAITING;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal if it is none of the words */
    public static JobStatus of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "status must be waiting, running, retrying or failed, not '%s'".formatted(word)));
    }
}

package org.loonbpm.ticket;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.loonbpm.web.Refusal;

/** Which of the tickets somebody asks for ({@code category} in Loonflow). */
public enum TicketCategory {
    ALL,
    /** Opened by the person. */
    OWNER,
    /** The person is to act now. */
    DUTY,
    /** The person has or had to do with it. */
    RELATION,
    /** The person has acted. */
    WORKED,
    /** The person may see the tickets of the workflow by permission. */
    VIEW,
    /** The person may intervene in the tickets of the workflow. */
    INTERVENE;

    public static TicketCategory of(String name) {
        return Arrays.stream(values())
                .filter(category -> category.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("category must be one of %s, not '%s'"
                        .formatted(
                                Arrays.stream(values())
                                        .map(category -> category.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")),
                                name)));
    }
}

package org.loonbpm.ticket;

import java.util.Arrays;
import java.util.List;
import org.loonbpm.account.Directory;
import org.loonbpm.web.Refusal;
import org.loonbpm.workflow.Workflow;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may open tickets of a workflow and how many, as its {@code limit_expression} says: {@code {"period": 24, "count": 2,
 * "level": 1, "allow_persons": "ann,ben", "allow_depts": "1,2", "allow_roles": "3"}}; period in hours, level 1 counts each
 * person's tickets, 2 everybody's. Several rules all have to hold.
 */
@Component
class OpeningLimits {

    private final Directory directory;
    private final Tickets tickets;
    private final JsonMapper json;

    OpeningLimits(Directory directory, Tickets tickets, JsonMapper json) {
        this.directory = directory;
        this.tickets = tickets;
        this.json = json;
    }

    void check(Workflow workflow, String creator) {
        JsonNode limits = limits(workflow);
        checkCount(limits, workflow, creator);
        List<String> persons = list(limits, "allow_persons");
        if (!persons.isEmpty() && !persons.contains(creator)) {
            throw refused("'%s' is not among the people who may open tickets of workflow '%s'", creator, workflow);
        }
        List<Long> departments = ids(limits, "allow_depts");
        if (!departments.isEmpty()
                && directory.departmentsUpwards(creator).stream().noneMatch(departments::contains)) {
            throw refused("'%s' is in no department that may open tickets of workflow '%s'", creator, workflow);
        }
        List<Long> roles = ids(limits, "allow_roles");
        if (!roles.isEmpty()
                && roles.stream().noneMatch(role -> directory.roleMembers(role).contains(creator))) {
            throw refused("'%s' has no role that may open tickets of workflow '%s'", creator, workflow);
        }
    }

    private void checkCount(JsonNode limits, Workflow workflow, String creator) {
        double hours = limits.path("period").asDouble(0);
        int level = limits.path("level").asInt(0);
        if (hours <= 0 || level == 0) {
            return;
        }
        if (level != 1 && level != 2) {
            throw misconfigured(workflow, "level must be 1 (each person) or 2 (everybody)");
        }
        long most = limits.path("count").asLong(0);
        if (most <= 0) {
            throw misconfigured(workflow, "count is missing");
        }
        if (tickets.countOpened(workflow.id(), level == 1 ? creator : null, hours) >= most) {
            throw new Refusal(
                    "limit_reached",
                    "only %d tickets of workflow '%s' may be opened within %s hours"
                            .formatted(
                                    most, workflow.name(), limits.path("period").asString()));
        }
    }

    private JsonNode limits(Workflow workflow) {
        String expression = workflow.definition().settings().limitExpression();
        try {
            return expression.isBlank() ? json.createObjectNode() : json.readTree(expression);
        } catch (JacksonException unreadable) {
            throw misconfigured(workflow, "it is no JSON");
        }
    }

    private static List<String> list(JsonNode limits, String key) {
        return Names.split(limits.path(key).asString(""));
    }

    private static List<Long> ids(JsonNode limits, String key) {
        return Arrays.stream(limits.path(key).asString("").split(","))
                .map(String::strip)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    private static Refusal refused(String message, String creator, Workflow workflow) {
        return new Refusal("limit_not_allowed", message.formatted(creator, workflow.name()));
    }

    private static Refusal misconfigured(Workflow workflow, String why) {
        return new Refusal(
                "limit_misconfigured",
                "the limit_expression of workflow '%s' is not right: %s".formatted(workflow.name(), why));
    }
}

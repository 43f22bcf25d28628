package org.loonbpm.ticket;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loonbpm.account.Directory;
import org.loonbpm.account.Person;
import org.loonbpm.translator.definition.State;
import org.loonbpm.web.JsonBody;
import org.loonbpm.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * Makes a new ticket's title from its workflow's template, such as {@code Leave of {creator}: {title}}. A workflow's template
 * goes before a title that was sent. Placeholders that name nothing stay as they are; doubled
 * braces are single ones.
 */
@Component
class TitleTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{|}}|\\{([^{}]+)}");

    private final Directory directory;

    TitleTemplate(Directory directory) {
        this.directory = directory;
    }

    String of(Workflow workflow, Ticket ticket, State start, JsonBody body) {
        String template = workflow.definition().settings().titleTemplate();
        if (template.isEmpty()) {
            return body.optionalText("title");
        }
        return fill(template, values(template, workflow, ticket, start, body));
    }

    private Map<String, String> values(String template, Workflow workflow, Ticket ticket, State start, JsonBody body) {
        var values = new HashMap<String, String>();
        body.json().forEachEntry((key, value) -> values.put(key, value.asString(value.toString())));
        ticket.row().baseFields().forEach((key, value) -> values.put(key, String.valueOf(value)));
        ticket.form().fields().forEach((key, value) -> values.put(key, String.valueOf(value)));
        values.put("title", body.optionalText("title"));
        values.put("username", ticket.creator());
        values.put("state_id", Long.toString(start.id()));
        values.put("state.state_name", start.name());
        values.put("workflow.workflow_name", workflow.name());
        values.put("participant_info.participant_name", ticket.creator());
        if (template.contains("{participant_info.")) {
            String alias = directory.person(ticket.creator()).map(Person::alias).orElse(ticket.creator());
            values.put("participant_info.alias", alias);
            values.put("participant_info.participant_alias", alias);
        }
        return values;
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? found.group().substring(1)
                                : values.getOrDefault(found.group(1), found.group())));
    }
}

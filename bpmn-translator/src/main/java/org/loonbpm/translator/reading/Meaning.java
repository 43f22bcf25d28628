package org.loonbpm.translator.reading;

import java.util.List;

/** What of an element decides where tickets go and what people see; used to find out whether an export was changed. */
final class Meaning {

    private Meaning() {}

    static List<String> of(Node node) {
        var element = node.element();
        return List.of(
                node.kind().name(),
                node.name(),
                node.host(),
                element.attribute("default"),
                element.tool("assignee"),
                element.tool("candidateUsers"),
                element.tool("candidateGroups"),
                element.tool("delegateExpression"),
                String.join(",", Votes.settings(element)),
                node.kind() == Node.Kind.TIMER ? Timers.written(element) : "");
    }

    static List<String> of(Flow flow) {
        return List.of(flow.source(), flow.target(), flow.name(), flow.condition());
    }
}

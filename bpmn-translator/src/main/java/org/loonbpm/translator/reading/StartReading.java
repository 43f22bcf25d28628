package org.loonbpm.translator.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;

/**
 * Finds where tickets are drafted: in the user task right behind the start event, if that names nobody or whoever starts;
 * else the start event itself becomes that state.
 *
 * @param initiator the variable in which the start event keeps who started, or an empty text
 */
record StartReading(Node node, String initiator) {

    private static final Pattern STARTER =
            Pattern.compile("(?:[$#]\\{\\s*|=\\s*)(initiator|creator|starter|startUserId)\\s*}?");

    static Optional<StartReading> of(ProcessGraph graph, Extensions extensions, Remarks remarks) {
        var event = graph.nodes(Node.Kind.START).findFirst();
        if (event.isEmpty()) {
            return Optional.empty();
        }
        var initiator = event.get().element().tool("initiator");
        var out = graph.out(event.get());
        if (out.isEmpty()) {
            remarks.add(RemarkCode.NOTHING_BEHIND, event.get().element());
            return Optional.empty();
        }
        var task = graph.node(out.get(0).target())
                .filter(node -> out.size() == 1 && out.get(0).condition().isEmpty())
                .filter(node -> node.kind() == Node.Kind.TASK)
                .filter(node -> isForStarter(node, extensions, initiator));
        if (task.isEmpty()) {
            remarks.add(RemarkCode.START_FROM_EVENT, event.get().element());
        }
        return Optional.of(new StartReading(task.or(() -> event).get(), initiator));
    }

    private static boolean isForStarter(Node task, Extensions extensions, String initiator) {
        var element = task.element();
        if (PeopleReading.isOurs(element)) {
            return extensions
                    .state(task.id())
                    .map(State::kind)
                    .filter(kind -> kind != StateKind.START)
                    .isEmpty();
        }
        if (Votes.loop(element).isPresent()) {
            return false;
        }
        var said = PeopleReading.everything(element);
        var starter = STARTER.matcher(said);
        return said.isEmpty() || starter.matches() || !initiator.isEmpty() && said.contains("{" + initiator + "}");
    }
}

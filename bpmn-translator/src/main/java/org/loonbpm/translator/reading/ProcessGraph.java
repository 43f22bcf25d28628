package org.loonbpm.translator.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Nodes and flows of a process, in the order of the text. */
final class ProcessGraph {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final Map<String, List<Flow>> outgoing = new LinkedHashMap<>();

    void add(Node node) {
        nodes.put(node.id(), node);
    }

    void add(Flow flow) {
        flows.put(flow.id(), flow);
        outgoing.computeIfAbsent(flow.source(), id -> new ArrayList<>()).add(flow);
    }

    boolean has(String id) {
        return nodes.containsKey(id) || flows.containsKey(id);
    }

    Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    Stream<Node> nodes(Node.Kind kind) {
        return nodes.values().stream().filter(node -> node.kind() == kind);
    }

    Stream<Node> states() {
        return nodes.values().stream().filter(node -> node.kind().isState());
    }

    Optional<Flow> flow(String id) {
        return Optional.ofNullable(flows.get(id));
    }

    Stream<Flow> flows() {
        return flows.values().stream();
    }

    List<Flow> out(Node node) {
        return outgoing.getOrDefault(node.id(), List.of());
    }

    List<Node> timers(Node task) {
        return nodes(Node.Kind.TIMER)
                .filter(timer -> timer.host().equals(task.id()))
                .toList();
    }

    /** Everything that decides what the process does, by id: equal for texts that differ in nothing that matters. */
    Map<String, List<String>> meaning() {
        var meaning = new TreeMap<String, List<String>>();
        nodes.forEach((id, node) -> meaning.put(id, Meaning.of(node)));
        flows.forEach((id, flow) -> meaning.put(id, Meaning.of(flow)));
        return meaning;
    }
}

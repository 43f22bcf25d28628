package org.loonbpm.translator.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows a flow through gateways to the states at which it may arrive. */
final class Ways {

    /** @param condition in the condition language; none: nothing more is asked */
    record End(Optional<String> condition, Node state) {}

    private final ProcessGraph graph;
    private final ConditionReading conditions;
    private final Remarks remarks;

    Ways(ProcessGraph graph, ConditionReading conditions, Remarks remarks) {
        this.graph = graph;
        this.conditions = conditions;
        this.remarks = remarks;
    }

    /** The ends of a flow, in the order in which they are tried. */
    List<End> of(Flow flow) {
        return follow(flow, conditions.read(flow), new HashSet<>());
    }

    /** The node that the flow leads to when gateways that only bring flows together are passed through. */
    Optional<Node> target(Flow flow) {
        var passed = new HashSet<String>();
        var target = graph.node(flow.target());
        while (target.filter(this::isJoin).isPresent()
                && passed.add(target.get().id())) {
            target = graph.node(graph.out(target.get()).get(0).target());
        }
        return target;
    }

    private boolean isJoin(Node node) {
        var out = graph.out(node);
        return node.kind() == Node.Kind.GATEWAY
                && out.size() == 1
                && out.get(0).condition().isEmpty();
    }

    /** Whether people choose among the gateway's flows, rather than conditions. */
    boolean isChoice(Node gateway) {
        var out = graph.out(gateway);
        return gateway.kind() == Node.Kind.GATEWAY
                && (out.size() > 1
                        && out.stream()
                                .allMatch(flow -> flow.condition().isEmpty()
                                        || ConditionReading.chosen(flow).isPresent()));
    }

    private List<End> follow(Flow flow, Optional<String> condition, Set<String> passed) {
        var node = graph.node(flow.target()).orElseThrow();
        if (node.kind() != Node.Kind.GATEWAY) {
            return List.of(new End(condition, node));
        }
        if (!passed.add(node.id())) {
            remarks.add(RemarkCode.GATEWAY_LOOP, node.element());
            return List.of();
        }
        var ends = isJoin(node) ? follow(graph.out(node).get(0), condition, passed) : decide(node, condition, passed);
        passed.remove(node.id());
        return ends;
    }

    private List<End> decide(Node gateway, Optional<String> outer, Set<String> passed) {
        var out = inOrder(gateway);
        if (!isSound(gateway, out, outer.isPresent())) {
            return List.of();
        }
        var ends = new ArrayList<End>();
        for (var flow : out) {
            var inner = conditions.read(flow);
            ends.addAll(follow(flow, both(outer, inner), passed));
        }
        return ends;
    }

    private boolean isSound(Node gateway, List<Flow> out, boolean nested) {
        var free = out.stream().filter(flow -> flow.condition().isEmpty()).toList();
        if (out.isEmpty()) {
            remarks.add(RemarkCode.NOTHING_BEHIND, gateway.element());
        } else if (isChoice(gateway)) {
            remarks.add(RemarkCode.CHOICE_BEHIND_CONDITION, gateway.element());
        } else if (free.size() > 1 || free.size() == 1 && !isDefault(gateway, free.get(0))) {
            remarks.add(RemarkCode.MIXED_GATEWAY, gateway.element());
        } else if (nested && free.isEmpty()) {
            remarks.add(RemarkCode.NESTED_WITHOUT_DEFAULT, gateway.element());
        } else {
            return true;
        }
        return false;
    }

    /** As the engine tries them: as they come in the text, the default flow last. */
    private List<Flow> inOrder(Node gateway) {
        return graph.out(gateway).stream()
                .sorted(Comparator.comparing(flow -> isDefault(gateway, flow)))
                .toList();
    }

    private static boolean isDefault(Node gateway, Flow flow) {
        return gateway.element().attribute("default").equals(flow.id());
    }

    private static Optional<String> both(Optional<String> outer, Optional<String> inner) {
        if (outer.isEmpty() || inner.isEmpty()) {
            return outer.or(() -> inner);
        }
        return Optional.of("(%s) and (%s)".formatted(outer.get(), inner.get()));
    }
}

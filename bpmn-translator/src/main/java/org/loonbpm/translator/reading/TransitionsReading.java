package org.loonbpm.translator.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.bpmn.ConditionLabel;
import org.loonbpm.translator.bpmn.XmlText;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Makes transitions of the flows that leave a state, and of the timers on its border. */
final class TransitionsReading {

    private static final Set<String> REFUSALS =
            Set.of("refuse", "reject", "rejected", "deny", "decline", "no", "拒绝", "驳回", "不同意", "退回", "否");

    private final ProcessGraph graph;
    private final Extensions extensions;
    private final StatesReading states;
    private final Remarks remarks;
    private final Ways ways;
    private final Predicate<Flow> unchanged;
    private final Numbers numbers;
    private final List<Transition> transitions = new ArrayList<>();
    private final ConditionLabel labels;

    /** @param unchanged whether a flow and all that belongs to its transition are as they were exported */
    TransitionsReading(
            ProcessGraph graph,
            Extensions extensions,
            StatesReading states,
            Remarks remarks,
            ConditionReading conditions,
            Predicate<Flow> unchanged,
            long before) {
        this.numbers = new Numbers(before);
        this.unchanged = unchanged;
        this.graph = graph;
        this.extensions = extensions;
        this.states = states;
        this.remarks = remarks;
        this.ways = new Ways(graph, conditions, remarks);
        this.labels = new ConditionLabel(
                extensions.workflow().map(WorkflowDefinition::fields).orElse(List.of()));
        extensions.withoutFlow().forEach(transition -> numbers.reserve(transition.id()));
        graph.flows().forEach(flow -> numbers.claim(flow.id(), BpmnIds.idIn(flow.id(), "transition")));
        graph.flows()
                .forEach(flow -> numbers.claim(
                        flow.id(),
                        extensions
                                .transition(flow.id())
                                .map(transition -> OptionalLong.of(transition.id()))
                                .orElse(OptionalLong.empty())));
    }

    List<Transition> read() {
        for (var node : states.order()) {
            if (node.kind() != Node.Kind.END) {
                chosen(node);
                graph.timers(node).forEach(timer -> timer(node, timer));
            }
        }
        transitions.addAll(extensions.withoutFlow());
        return extensions.orderedTransitions(transitions);
    }

    private void chosen(Node node) {
        var out = graph.out(node);
        if (node.kind() == Node.Kind.PARALLEL) {
            out.forEach(flow -> transition(node, flow));
            return;
        }
        if (out.isEmpty()) {
            return;
        }
        if (out.size() > 1) {
            if (out.stream().allMatch(flow -> ConditionReading.chosen(flow).isPresent())) {
                out.forEach(flow -> transition(node, flow));
            } else {
                remarks.add(RemarkCode.SEVERAL_FLOWS_OUT, node.element(), out.size());
            }
            return;
        }
        var only = out.get(0);
        var choice = ways.target(only).filter(ways::isChoice);
        if (choice.isPresent() && only.condition().isEmpty()) {
            graph.out(choice.get()).forEach(flow -> transition(node, flow));
        } else {
            transition(node, only);
        }
    }

    private void transition(Node node, Flow flow) {
        var base = extensions.transition(flow.id());
        long id = numbers.of(flow.id());
        if (base.isPresent() && base.get().id() == id && unchanged.test(flow)) {
            transitions.add(base.get());
            return;
        }
        var name = name(node, flow, base);
        transitions.add(made(node, ways.of(flow), id, name, base, 0));
    }

    private Transition made(
            Node node, List<Ways.End> ends, long id, String name, Optional<Transition> base, int seconds) {
        return new Transition(
                id,
                name,
                base.map(Transition::kind).orElse(kind(node, name)),
                states.id(node),
                destination(ends),
                branches(ends),
                seconds,
                base.map(Transition::fieldsRequired).orElse(true),
                base.map(Transition::alertEnabled).orElse(false),
                base.map(Transition::alertText).orElse(""));
    }

    private long destination(List<Ways.End> ends) {
        return ends.stream()
                .filter(end -> end.condition().isEmpty())
                .map(end -> states.id(end.state()))
                .findFirst()
                .orElse(0L);
    }

    private List<Branch> branches(List<Ways.End> ends) {
        return ends.stream()
                .flatMap(end -> end.condition().map(text -> new Branch(text, states.id(end.state()))).stream())
                .toList();
    }

    private String name(Node node, Flow flow, Optional<Transition> base) {
        var written = flow.name();
        if (base.isPresent() && isNameOf(base.get(), written)) {
            return base.get().name();
        }
        if (!written.isEmpty()) {
            return written;
        }
        if (node.kind() == Node.Kind.PARALLEL) {
            return nameOfBranch(node, flow);
        }
        var assumed = states.isStart(node) ? "Submit" : "Complete";
        remarks.add(RemarkCode.NAME_ASSUMED, flow.element(), assumed);
        return assumed;
    }

    /** Nobody chooses here, so the flows are seldom named; a branch is called as what is done first in it. */
    private String nameOfBranch(Node node, Flow flow) {
        return ways.target(flow)
                .map(Node::name)
                .filter(name -> graph.out(node).size() > 1 && !name.isEmpty())
                .orElse("Continue");
    }

    /** A transition with a single condition shows it behind its name; older exports show it as it is written. */
    private boolean isNameOf(Transition base, String written) {
        var labelled = base.branches().stream()
                .map(Branch::expression)
                .flatMap(expression -> Stream.of(expression, labels.of(expression)))
                .map(label -> XmlText.name("%s [%s]".formatted(base.name(), label)));
        return XmlText.name(base.name()).equals(written) || labelled.anyMatch(written::equals);
    }

    private static TransitionKind kind(Node node, String name) {
        return node.kind() != Node.Kind.PARALLEL
                        && REFUSALS.contains(name.toLowerCase(Locale.ROOT).strip())
                ? TransitionKind.REFUSE
                : TransitionKind.AGREE;
    }

    private void timer(Node node, Node timer) {
        var out = graph.out(timer);
        if (out.size() != 1) {
            var code = out.isEmpty() ? RemarkCode.NOTHING_BEHIND : RemarkCode.SEVERAL_FLOWS_OUT;
            remarks.add(code, timer.element(), out.size());
            return;
        }
        if (timer.element().attribute("cancelActivity").equals("false")) {
            remarks.add(RemarkCode.TIMER_NOT_INTERRUPTING, timer.element());
        }
        var seconds = Timers.seconds(Timers.written(timer.element()));
        if (seconds.isEmpty()) {
            remarks.add(RemarkCode.TIMER_WITHOUT_DURATION, timer.element(), Timers.written(timer.element()));
            return;
        }
        elapse(node, timer, out.get(0), seconds.getAsInt());
    }

    /** A timer of ours belongs to the transition that can be chosen by hand; others become such a transition. */
    private void elapse(Node node, Node timer, Flow flow, int seconds) {
        var byHand = timer.id().replaceFirst("_timer$", "");
        for (int i = 0; i < transitions.size(); i++) {
            var chosen = transitions.get(i);
            boolean same = BpmnIds.of(chosen).equals(byHand) && chosen.sourceStateId() == states.id(node);
            if (same && chosen.timerSeconds() == seconds) {
                return;
            }
            var elapsed = made(node, ways.of(flow), chosen.id(), chosen.name(), Optional.of(chosen), seconds);
            if (same && leadsAlike(chosen, elapsed)) {
                transitions.set(i, elapsed);
                return;
            }
        }
        var name = flow.name().isEmpty() ? timer.name().isEmpty() ? "Timeout" : timer.name() : flow.name();
        transitions.add(
                made(node, ways.of(flow), numbers.of(flow.id()), name, extensions.transition(flow.id()), seconds));
        remarks.add(RemarkCode.TIMER_BY_HAND, timer.element());
    }

    private static boolean leadsAlike(Transition one, Transition other) {
        return one.destinationStateId() == other.destinationStateId()
                && one.branches().equals(other.branches());
    }
}

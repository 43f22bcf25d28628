package org.loonbpm.translator.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.bpmn.XmlText;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;

/** Makes states of tasks and end events; what an export of ours said of them stays, unless the drawing says otherwise. */
final class StatesReading {

    private final ProcessGraph graph;
    private final Extensions extensions;
    private final Remarks remarks;
    private final FormReading forms;
    private final PeopleReading people;
    private final Node start;
    private final Numbers numbers;

    /**
     * @param start the task in which tickets are drafted, or the start event where no task is
     * @param before states drawn anew get greater numbers
     */
    StatesReading(
            ProcessGraph graph,
            Extensions extensions,
            Remarks remarks,
            FormReading forms,
            PeopleReading people,
            Node start,
            long before) {
        this.numbers = new Numbers(before);
        this.graph = graph;
        this.extensions = extensions;
        this.remarks = remarks;
        this.forms = forms;
        this.people = people;
        this.start = start;
        number();
    }

    /** Row ids as exported stay; copies and what was drawn anew are numbered along the way from the start. */
    private void number() {
        graph.states().forEach(node -> numbers.claim(node.id(), BpmnIds.idIn(node.id(), "state")));
        graph.states()
                .forEach(node -> numbers.claim(
                        node.id(),
                        extensions
                                .state(node.id())
                                .map(state -> OptionalLong.of(state.id()))
                                .orElse(OptionalLong.empty())));
        order().forEach(node -> numbers.of(node.id()));
    }

    long id(Node node) {
        return numbers.of(node.id());
    }

    boolean isStart(Node node) {
        return node.id().equals(start.id());
    }

    /** The nodes that are states: along the way from the start, then what cannot be reached. */
    Set<Node> order() {
        var order = new LinkedHashSet<Node>();
        var open = new ArrayDeque<>(List.of(start));
        var seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (node.kind().isState() || isStart(node)) {
                order.add(node);
            }
            var sources = new ArrayList<>(List.of(node));
            sources.addAll(graph.timers(node));
            sources.stream()
                    .flatMap(source -> graph.out(source).stream())
                    .map(flow -> graph.node(flow.target()))
                    .flatMap(Optional::stream)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        graph.states().forEach(order::add);
        return order;
    }

    List<State> read() {
        return extensions.orderedStates(order().stream().map(this::state).toList());
    }

    private State state(Node node) {
        var base = extensions.state(node.id());
        var kind = kind(node, base);
        var participants = participants(node, base, kind);
        return new State(
                id(node),
                name(node, base, kind),
                kind,
                base.map(State::order).orElse(0),
                base.map(State::hidden).orElse(false),
                base.map(State::retreatEnabled).orElse(false),
                base.map(State::remembersLastHandler).orElse(false),
                participants,
                distribution(node, base, kind),
                form(node, base),
                base.map(State::label).orElse("{}"),
                countersign(node, base, kind),
                base.map(State::returnEnabled).orElse(false));
    }

    private StateKind kind(Node node, Optional<State> base) {
        if (isStart(node)) {
            return StateKind.START;
        }
        return switch (node.kind()) {
            case END -> StateKind.END;
            case PARALLEL -> StateKind.PARALLEL;
            case TASK -> isWaitingPlace(node, base) ? StateKind.PARALLEL : StateKind.NORMAL;
            case START, SERVICE, GATEWAY, TIMER -> StateKind.NORMAL;
        };
    }

    /** A parallel state whose branches do not fit together is exported as a task of nobody. */
    private static boolean isWaitingPlace(Node node, Optional<State> base) {
        return base.filter(state -> state.kind() == StateKind.PARALLEL).isPresent()
                && (PeopleReading.isOurs(node.element())
                        || PeopleReading.everything(node.element()).isEmpty());
    }

    private String name(Node node, Optional<State> base, StateKind kind) {
        if (base.isPresent() && XmlText.name(base.get().name()).equals(node.name())) {
            return base.get().name();
        }
        if (!node.name().isEmpty()) {
            return node.name();
        }
        return switch (kind) {
            case START -> "Start";
            case END -> "End";
            case PARALLEL -> graph.out(node).size() > 1 ? "In parallel" : "Join";
            case NORMAL -> node.id();
        };
    }

    private Participants participants(Node node, Optional<State> base, StateKind kind) {
        var before = base.map(State::participants);
        if (node.kind() == Node.Kind.SERVICE) {
            var done = ServiceReading.read(node.element())
                    .or(() -> before.filter(
                            said -> said.kind() == ParticipantKind.SCRIPT || said.kind() == ParticipantKind.HOOK));
            if (done.isEmpty()) {
                remarks.add(RemarkCode.UNKNOWN_SERVICE, node.element());
            }
            return done.orElse(Participants.NOBODY);
        }
        if (node.kind() != Node.Kind.TASK || kind == StateKind.PARALLEL) {
            return before.orElse(Participants.NOBODY);
        }
        Votes.loop(node.element()).ifPresent(loop -> Votes.check(node.element(), loop, remarks));
        if (base.isPresent() && PeopleReading.isOurs(node.element())) {
            return base.get().participants();
        }
        var named = PeopleReading.isOurs(node.element()) ? Participants.NOBODY : people.read(node.element());
        if (named.kind() == ParticipantKind.NONE && kind == StateKind.NORMAL) {
            remarks.add(RemarkCode.NO_PEOPLE, node.element());
        }
        return named;
    }

    private static Distribution distribution(Node node, Optional<State> base, StateKind kind) {
        if (kind == StateKind.NORMAL && Votes.loop(node.element()).isPresent()) {
            return Distribution.EVERYONE;
        }
        return base.filter(state -> !state.isCountersigned() || kind != StateKind.NORMAL)
                .map(State::distribution)
                .orElse(Distribution.CLAIM);
    }

    /** Only where a task is for several the drawing says how they vote. */
    private static Countersign countersign(Node node, Optional<State> base, StateKind kind) {
        var before = base.map(State::countersign).orElse(Countersign.UNANIMOUS);
        return kind == StateKind.NORMAL
                ? Votes.loop(node.element())
                        .map(loop -> Votes.countersign(loop, before))
                        .orElse(before)
                : before;
    }

    private Map<String, FieldAccess> form(Node node, Optional<State> base) {
        var form = new LinkedHashMap<String, FieldAccess>(base.map(State::form).orElse(Map.of()));
        if (isStart(node)) {
            graph.nodes(Node.Kind.START).forEach(event -> form.putAll(forms.read(event.element())));
        }
        form.putAll(forms.read(node.element()));
        return form;
    }
}

package org.loonbpm.translator.reading;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts the elements of a process: those within the subset into the graph, what has no place with a remark out of it. */
final class GraphReading {

    private static final Map<String, Node.Kind> KINDS = Map.of(
            "startEvent", Node.Kind.START,
            "userTask", Node.Kind.TASK,
            "task", Node.Kind.TASK,
            "manualTask", Node.Kind.TASK,
            "serviceTask", Node.Kind.SERVICE,
            "endEvent", Node.Kind.END,
            "parallelGateway", Node.Kind.PARALLEL,
            "exclusiveGateway", Node.Kind.GATEWAY,
            "boundaryEvent", Node.Kind.TIMER);

    private static final Set<String> SILENT = Set.of("documentation", "extensionElements");

    private static final Set<String> LEFT_OUT = Set.of(
            "laneSet",
            "textAnnotation",
            "association",
            "group",
            "dataObject",
            "dataObjectReference",
            "dataStoreReference",
            "property",
            "ioSpecification",
            "auditing",
            "monitoring",
            "resourceRole");

    private final ProcessGraph graph = new ProcessGraph();
    private final Set<String> ids = new HashSet<>();
    private final Remarks remarks;

    private GraphReading(Remarks remarks) {
        this.remarks = remarks;
    }

    static ProcessGraph read(XmlElement process, Remarks remarks) {
        var reading = new GraphReading(remarks);
        process.children().stream()
                .filter(XmlElement::isBpmn)
                .filter(element -> !element.name().equals("sequenceFlow"))
                .forEach(reading::node);
        process.bpmn("sequenceFlow").forEach(reading::flow);
        reading.checkTimers();
        reading.checkParallel();
        reading.checkStart(process);
        return reading.graph;
    }

    private void node(XmlElement element) {
        if (SILENT.contains(element.name())) {
            return;
        }
        if (LEFT_OUT.contains(element.name())) {
            remarks.add(RemarkCode.IGNORED, element, element.name());
            return;
        }
        var kind = Optional.ofNullable(KINDS.get(element.name()));
        if (kind.isEmpty()) {
            remarks.add(RemarkCode.instead(element.name()), element, element.name());
        } else if (isIdentified(element) && isPlain(element, kind.get())) {
            graph.add(new Node(element, kind.get()));
            details(element);
        }
    }

    private boolean isIdentified(XmlElement element) {
        if (element.id().isEmpty()) {
            remarks.add(RemarkCode.NO_ID, element, element.name());
            return false;
        }
        if (!ids.add(element.id())) {
            remarks.add(RemarkCode.DUPLICATE_ID, element);
            return false;
        }
        return true;
    }

    /** Whether an event is one that a workflow can have. */
    private boolean isPlain(XmlElement element, Node.Kind kind) {
        var foreign = element.children().stream()
                .filter(XmlElement::isBpmn)
                .map(XmlElement::name)
                .filter(name -> name.endsWith("EventDefinition"))
                .filter(name -> !(kind == Node.Kind.END && name.equals("terminateEventDefinition")))
                .filter(name -> !(kind == Node.Kind.TIMER && name.equals("timerEventDefinition")))
                .findFirst();
        foreign.ifPresent(name -> remarks.add(RemarkCode.UNSUPPORTED_EVENT, element, name));
        return foreign.isEmpty();
    }

    private void details(XmlElement element) {
        if (element.name().equals("task") || element.name().equals("manualTask")) {
            remarks.add(RemarkCode.TASK_FOR_PEOPLE, element);
        }
        element.bpmn("standardLoopCharacteristics")
                .forEach(loop -> remarks.add(RemarkCode.LOOP_MARKER, element, loop.name()));
        for (var name : new String[] {"potentialOwner", "humanPerformer", "performer", "ioSpecification"}) {
            element.bpmn(name).forEach(part -> remarks.add(RemarkCode.IGNORED, element, name));
        }
        for (var name : new String[] {"executionListener", "taskListener", "inputOutput"}) {
            element.toolExtensions(name).forEach(part -> remarks.add(RemarkCode.IGNORED, element, name));
        }
    }

    private void flow(XmlElement element) {
        if (!isIdentified(element)) {
            return;
        }
        var flow = new Flow(element);
        var source = graph.node(flow.source()).map(Node::kind);
        var target = graph.node(flow.target()).map(Node::kind);
        if (source.isEmpty() || target.isEmpty()) {
            if (!isLeftOut(flow)) {
                remarks.add(RemarkCode.LOOSE_FLOW, element);
            }
        } else if (source.get() == Node.Kind.END || !target.get().isTarget()) {
            remarks.add(RemarkCode.ILLEGAL_FLOW, element);
        } else {
            graph.add(flow);
        }
    }

    /** An element that was refused takes its flows with it: one remark on it is enough. */
    private boolean isLeftOut(Flow flow) {
        return remarks.concern(flow.source()) || remarks.concern(flow.target());
    }

    private void checkTimers() {
        graph.nodes(Node.Kind.TIMER)
                .filter(timer -> graph.node(timer.host())
                        .filter(host -> host.kind() == Node.Kind.TASK || host.kind() == Node.Kind.SERVICE)
                        .isEmpty())
                .filter(timer -> !remarks.concern(timer.host()))
                .forEach(timer -> remarks.add(RemarkCode.TIMER_ELSEWHERE, timer.element()));
    }

    /** It would wait for all flows into it, which is hardly meant where one of them leads back. */
    private void checkParallel() {
        graph.nodes(Node.Kind.PARALLEL)
                .filter(gateway -> graph.out(gateway).size() > 1
                        && graph.flows()
                                        .filter(flow -> flow.target().equals(gateway.id()))
                                        .count()
                                > 1)
                .forEach(gateway -> remarks.add(RemarkCode.JOIN_AND_FORK, gateway.element()));
    }

    private void checkStart(XmlElement process) {
        var starts = graph.nodes(Node.Kind.START).toList();
        if (starts.isEmpty()) {
            remarks.add(RemarkCode.NO_START_EVENT, process);
        }
        starts.stream().skip(1).forEach(start -> remarks.add(RemarkCode.SEVERAL_START_EVENTS, start.element()));
    }
}

package org.loonbpm.translator.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** One line back to a node, which flows join one after the other, each at a node without size. */
final class SharedLine {

    private final ElkNode graph;
    private final Map<String, List<ElkEdge>> afterJoining = new HashMap<>();
    private List<ElkEdge> laid = List.of();
    private ElkConnectableShape end;

    /** @param target where the line ends */
    SharedLine(ElkNode graph, ElkConnectableShape target) {
        this.graph = graph;
        this.end = target;
    }

    /** Makes the line longer: the flow joins it farther from its end than all before. */
    void join(String flow) {
        var joint = ElkGraphUtil.createNode(graph);
        joint.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        var edges = new ArrayList<ElkEdge>();
        edges.add(ElkGraphUtil.createSimpleEdge(port(joint, PortSide.WEST), end));
        edges.addAll(laid);
        laid = List.copyOf(edges);
        end = port(joint, PortSide.EAST);
        afterJoining.put(flow, laid);
    }

    /** The edges from where a flow joins to the line's end; none if it does not. */
    List<ElkEdge> after(String flow) {
        return afterJoining.getOrDefault(flow, List.of());
    }

    private static ElkPort port(ElkNode joint, PortSide side) {
        var port = ElkGraphUtil.createPort(joint);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }
}

package org.loonbpm.translator.bpmn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/**
 * What of a workflow decides where tickets can go: kinds of states, transitions, conditions, timers.
 *
 * <p>A definition whose topology is unchanged needs no new version in the engine: names, people, forms and permissions are
 * looked up when they are needed.
 */
public final class Topology {

    /** Raised when the translation itself changes what it makes of a topology. */
    private static final String TRANSLATION = "translation 1\n";

    private Topology() {}

    /** SHA-256 of the topology, in hexadecimal digits. */
    public static String hash(WorkflowDefinition workflow) {
        var text = new StringBuilder(TRANSLATION);
        for (State state : workflow.states()) {
            text.append("state %d %s\n".formatted(state.id(), NodeKind.of(state)));
        }
        for (Transition transition : workflow.transitions()) {
            describe(transition, text);
        }
        return sha256(text.toString());
    }

    /** Whether a state stays the same kind of node; its people and their sharing may differ otherwise. */
    public static boolean isSameNode(State before, State after) {
        return NodeKind.of(before) == NodeKind.of(after);
    }

    private static void describe(Transition transition, StringBuilder text) {
        text.append("transition %d from %d to %d after %d\n"
                .formatted(
                        transition.id(),
                        transition.sourceStateId(),
                        transition.destinationStateId(),
                        Math.max(0, transition.timerSeconds())));
        for (var branch : transition.branches()) {
            var expression = branch.expression();
            text.append("branch to %d if %d %s\n".formatted(branch.targetStateId(), expression.length(), expression));
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

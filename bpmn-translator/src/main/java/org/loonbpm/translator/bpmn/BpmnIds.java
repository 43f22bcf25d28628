package org.loonbpm.translator.bpmn;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;

/**
 * The ids of BPMN elements, made here and nowhere else.
 *
 * <p>They come from row ids alone: a renamed or moved state keeps its id through all versions of a workflow.
 */
public final class BpmnIds {

    public static final String START_EVENT = "start";
    static final String START_FLOW = "start_flow";

    private BpmnIds() {}

    public static String process(long workflowId) {
        return "workflow_" + workflowId;
    }

    public static String of(WorkflowDefinition workflow) {
        return process(workflow.id());
    }

    /** The task, end event or parallel gateway of a state. */
    public static String state(long stateId) {
        return "state_" + stateId;
    }

    public static String of(State state) {
        return state(state.id());
    }

    /** The flow that is taken when a transition is chosen. */
    public static String transition(long transitionId) {
        return "transition_" + transitionId;
    }

    public static String of(Transition transition) {
        return transition(transition.id());
    }

    /** The gateway before a fork where the ways into it come together. */
    static String merge(State fork) {
        return of(fork) + "_merge";
    }

    /** The gateway before a join where the ways of one of its branches come together. */
    static String merge(State join, Transition firstOfBranch) {
        return "%s_merge_%d".formatted(of(join), firstOfBranch.id());
    }

    /** The flow out of such a gateway. */
    static String merged(String merge) {
        return merge.replace("_merge", "_merged");
    }

    /** The gateway behind a state's task where the chosen transition decides. */
    static String choice(State state) {
        return of(state) + "_choice";
    }

    /** The flow from a state's task to its choice. */
    static String choose(State state) {
        return of(state) + "_choose";
    }

    /** The gateway where a transition's conditions decide. */
    static String condition(Transition transition) {
        return of(transition) + "_condition";
    }

    /** @param number the branch's place, from 1 */
    static String branch(Transition transition, int number) {
        return of(transition) + "_branch_" + number;
    }

    static String otherwise(Transition transition) {
        return of(transition) + "_default";
    }

    /** The boundary event that takes a transition after its time. */
    public static String timer(Transition transition) {
        return of(transition) + "_timer";
    }

    /** The flow out of {@link #timer}. */
    public static String elapsed(Transition transition) {
        return of(transition) + "_elapsed";
    }

    /**
     * The state whose task, end event or parallel gateway has the id.
     *
     * @throws IllegalArgumentException if it is no such element
     */
    public static long stateId(String elementId) {
        return number(elementId, "state_(\\d+)");
    }

    /** The transition whose flow, gateway or timer has the id. */
    public static long transitionId(String elementId) {
        return number(elementId, "transition_(\\d+)(?:_.*)?");
    }

    /** The number in an id that {@link #process}, {@link #state} or {@link #transition} makes; of another id, none. */
    public static OptionalLong idIn(String elementId, String kind) {
        var found = Pattern.compile(kind + "_([1-9]\\d{0,17})").matcher(elementId);
        return found.matches() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
    }

    private static long number(String elementId, String pattern) {
        var found = Pattern.compile(pattern).matcher(elementId);
        if (!found.matches()) {
            throw new IllegalArgumentException("%s is not of the form %s".formatted(elementId, pattern));
        }
        return Long.parseLong(found.group(1));
    }
}

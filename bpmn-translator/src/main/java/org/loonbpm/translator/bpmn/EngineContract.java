package org.loonbpm.translator.bpmn;

import org.loonbpm.translator.condition.ProcessVariables;

/** The expressions in a deployed process: what the engine has to answer, by the names of its beans. */
public final class EngineContract {

    public static final String ASSIGNEE = "${people.assignee(execution)}";
    public static final String CANDIDATES = "${people.candidates(execution)}";
    /** Asked again at every vote. */
    public static final String VOTERS = "${people.voters(execution)}";

    public static final String VOTER = "voter";
    public static final String DECIDED = "${people.decided(execution)}";
    public static final String SCRIPT_WORK = "${scriptWork}";
    public static final String HOOK_WORK = "${hookWork}";
    public static final String TIMER_ELAPSED = "${timerElapsed}";

    private EngineContract() {}

    /** Holds when that transition was chosen; the variable lives only while the task is completed. */
    static String chosen(long transitionId) {
        return ProcessVariables.TRANSITION + " == " + transitionId;
    }

    static String expression(String juel) {
        return "${" + juel + "}";
    }
}

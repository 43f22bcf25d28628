package org.loonbpm.translator.bpmn;

import org.loonbpm.translator.condition.ProcessVariables;

/** The expressions in a deployed process: what the engine has to answer, by the names of its beans. */
final class EngineContract {

    static final String ASSIGNEE = "${people.assignee(execution)}";
    static final String CANDIDATES = "${people.candidates(execution)}";
    /** Asked again at every vote. */
    static final String VOTERS = "${people.voters(execution)}";

    static final String VOTER = "voter";
    static final String DECIDED = "${people.decided(execution)}";
    static final String SCRIPT_WORK = "${scriptWork}";
    static final String HOOK_WORK = "${hookWork}";
    static final String TIMER_ELAPSED = "${timerElapsed}";

    private EngineContract() {}

    /** Holds when that transition was chosen; the variable lives only while the task is completed. */
    static String chosen(long transitionId) {
        return ProcessVariables.TRANSITION + " == " + transitionId;
    }

    static String expression(String juel) {
        return "${" + juel + "}";
    }
}

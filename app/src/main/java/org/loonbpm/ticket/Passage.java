package org.loonbpm.ticket;

import java.util.Map;
import java.util.Optional;
import org.loonbpm.translator.bpmn.Topology;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.workflow.Workflow;

/**
 * What becomes of a running ticket when another version of its workflow counts for it. Foretold and done by the same rule.
 *
 * @param toStateId the state in which it is then
 * @param reason why it is moved or blocked; empty where it stays as it is
 */
public record Passage(Outcome outcome, long toStateId, Reason reason) {

    /** In both languages. */
    public record Reason(String english, String chinese) {

        private static final Reason NONE = new Reason("", "");

        private static Reason of(String english, String chinese, String name) {
            return new Reason(english.formatted(name), chinese.formatted(name));
        }

        private Reason with(String moreEnglish, String moreChinese) {
            return new Reason(english + moreEnglish, chinese + moreChinese);
        }
    }

    /** What becomes of it. */
    public enum Outcome {
        /** It stays in its state with those who are to act there. */
        SAME,
        /** It arrives in a state, anew in its own where that is handled in another way now. */
        MOVED,
        /** It stays on the version that it is on until it has come to a state that both have. */
        BLOCKED
    }

    /**
     * @param last the version that it is on, as far as that is known
     * @param targets where tickets go whose state the version does not have, by the state's id
     */
    public static Passage of(Place place, Optional<Workflow> last, Workflow version, Map<Long, Long> targets) {
        long stateId = place.stateId();
        Optional<State> from = last.flatMap(before -> before.state(stateId));
        if (place.fitsRunning(version)) {
            return place.states().allMatch(id -> isSameNode(id, last, version))
                    ? new Passage(Outcome.SAME, stateId, Reason.NONE)
                    : new Passage(
                            Outcome.MOVED,
                            stateId,
                            Reason.of(
                                    "state '%s' is handled in another way, so the ticket begins it anew",
                                    "状态“%s”的处理方式已改变，工单将重新进入该状态",
                                    version.state(stateId).orElseThrow().name()));
        }
        String name = from.map(State::name).orElse(Long.toString(stateId));
        Long target = targets.get(stateId);
        if (target != null && isPlace(target, version)) {
            return new Passage(Outcome.MOVED, target, lacking(place, name, version));
        }
        return new Passage(Outcome.BLOCKED, stateId, advised(lacking(place, name, version), stateId, version));
    }

    /** What is not known to have been another kind of node counts as the same. */
    private static boolean isSameNode(long stateId, Optional<Workflow> last, Workflow version) {
        var before = last.flatMap(workflow -> workflow.state(stateId));
        return before.isEmpty()
                || Topology.isSameNode(before.get(), version.state(stateId).orElseThrow());
    }

    private static boolean isPlace(long stateId, Workflow version) {
        return version.state(stateId).isPresent() && !version.blocks().isAmongBranches(stateId);
    }

    private static Reason advised(Reason reason, long stateId, Workflow version) {
        boolean stays = version.state(stateId)
                .filter(state -> state.kind() != StateKind.END)
                .isPresent();
        return stays
                ? reason.with("; the ticket follows when it has left them", "；工单离开后才会跟随")
                : reason.with(": name one to go to in targets", "：请在 targets 中指定要转到的状态");
    }

    private static Reason lacking(Place place, String name, Workflow version) {
        var to = version.state(place.stateId());
        if (to.isEmpty()) {
            return Reason.of("the version has no state '%s'", "该版本没有状态“%s”", name);
        }
        if (to.get().kind() == StateKind.END) {
            return Reason.of("state '%s' is an end state in the version", "状态“%s”在该版本中是结束状态", name);
        }
        return place.branches().isEmpty()
                ? Reason.of(
                        "state '%s' is in parallel branches in the version, where no ticket can stand alone",
                        "状态“%s”在该版本中位于并行分支内，工单不能单独停留在其中", name)
                : Reason.of("'%s' has other branches in the version", "“%s”在该版本中有不同的分支", name);
    }
}

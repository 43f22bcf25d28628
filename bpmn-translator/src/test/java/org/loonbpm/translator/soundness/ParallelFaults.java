package org.loonbpm.translator.soundness;

import static org.loonbpm.translator.validation.ProblemCode.BRANCHES_MEET;
import static org.loonbpm.translator.validation.ProblemCode.BRANCH_ENTERED;
import static org.loonbpm.translator.validation.ProblemCode.BRANCH_LEFT;
import static org.loonbpm.translator.validation.ProblemCode.EMPTY_BRANCH;
import static org.loonbpm.translator.validation.ProblemCode.FORK_WITHOUT_JOIN;
import static org.loonbpm.translator.validation.ProblemCode.FORK_WITH_CONDITION;
import static org.loonbpm.translator.validation.ProblemCode.JOIN_WITHOUT_FORK;
import static org.loonbpm.translator.validation.ProblemCode.JOIN_WITHOUT_OTHERWISE;
import static org.loonbpm.translator.validation.ProblemCode.NESTED_FORK;
import static org.loonbpm.translator.validation.ProblemCode.PARALLEL_WITH_TIMER;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** Ways to put branches that do not fit together into any sound definition. */
final class ParallelFaults {

    private static final String SOMETIMES = "{title} == 'x'";

    private ParallelFaults() {}

    static void putInto(Map<ProblemCode, Function<Draft, Subject>> faults) {
        meeting(faults);
        border(faults);
        transitions(faults);
    }

    /** A sound fork behind the start with its join, each branch a state of its own. */
    private record Parts(Draft draft, State fork, State one, State other, State join) {

        static Parts in(Draft draft) {
            var parts =
                    new Parts(draft, parallel(draft), draft.state(Draft.ANN), draft.state(Draft.ANN), parallel(draft));
            draft.transition(draft.start(), parts.fork);
            draft.transition(parts.fork, parts.one);
            draft.transition(parts.fork, parts.other);
            return parts;
        }

        Parts joined() {
            draft.transition(one, join);
            draft.transition(other, join);
            draft.transition(join, draft.end());
            return this;
        }
    }

    private static State parallel(Draft draft) {
        return draft.state(StateKind.PARALLEL, Participants.NOBODY, Distribution.CLAIM);
    }

    private static void meeting(Map<ProblemCode, Function<Draft, Subject>> faults) {
        faults.put(FORK_WITHOUT_JOIN, draft -> {
            var parts = Parts.in(draft);
            draft.transition(parts.one, parts.join);
            draft.transition(parts.join, draft.end());
            var elsewhere = draft.any(List.of(draft.end(), draft.start(), parallel(draft), draft.state(Draft.ANN)));
            draft.transition(parts.other, elsewhere);
            if (elsewhere.kind() != StateKind.END) {
                draft.transition(elsewhere, draft.end());
            }
            return Subject.of(parts.fork);
        });
        faults.put(JOIN_WITHOUT_FORK, draft -> {
            var join = parallel(draft);
            draft.transition(draft.handled(), join);
            draft.transition(join, draft.end());
            return Subject.of(join);
        });
        faults.put(NESTED_FORK, draft -> {
            var parts = Parts.in(draft).joined();
            var inner = Parts.in(draft);
            draft.transition(draft.any(List.of(parts.one, parts.other)), inner.fork);
            draft.transition(inner.one, inner.join);
            draft.transition(inner.other, inner.join);
            draft.transition(inner.join, parts.join);
            return Subject.of(inner.fork);
        });
        faults.put(BRANCHES_MEET, draft -> {
            var parts = Parts.in(draft).joined();
            if (draft.any(List.of(true, false))) {
                draft.transition(parts.one, parts.other);
                return Subject.of(parts.other);
            }
            var both = draft.state(Draft.ANN);
            draft.transition(parts.one, both);
            draft.transition(parts.other, both);
            draft.transition(both, parts.join);
            return Subject.of(both);
        });
    }

    private static void border(Map<ProblemCode, Function<Draft, Subject>> faults) {
        faults.put(BRANCH_LEFT, draft -> {
            var parts = Parts.in(draft).joined();
            var outside = draft.state(Draft.ANN);
            draft.transition(outside, draft.end());
            var from = draft.any(List.of(parts.one, parts.other));
            var to = draft.any(List.of(draft.end(), draft.start(), parts.fork, outside));
            return Subject.of(
                    draft.any(List.of(true, false))
                            ? draft.transition(from, to)
                            : draft.transition(from, parts.join, new Branch(SOMETIMES, to.id())));
        });
        faults.put(BRANCH_ENTERED, draft -> {
            var parts = Parts.in(draft);
            draft.transition(parts.one, parts.join);
            draft.transition(parts.other, parts.join);
            if (draft.any(List.of(true, false))) {
                return Subject.of(draft.transition(parts.join, draft.end(), new Branch(SOMETIMES, parts.one.id())));
            }
            draft.transition(parts.join, draft.end());
            return Subject.of(draft.transition(draft.start(), draft.any(List.of(parts.one, parts.join))));
        });
    }

    private static void transitions(Map<ProblemCode, Function<Draft, Subject>> faults) {
        faults.put(FORK_WITH_CONDITION, draft -> {
            var parts = Parts.in(draft).joined();
            var third = draft.state(Draft.ANN);
            draft.transition(third, parts.join);
            return Subject.of(draft.transition(
                    parts.fork,
                    third,
                    new Branch(SOMETIMES, draft.any(List.of(parts.one, third)).id())));
        });
        faults.put(JOIN_WITHOUT_OTHERWISE, draft -> {
            var parts = Parts.in(draft);
            draft.transition(parts.one, parts.join);
            draft.transition(parts.other, parts.join);
            return Subject.of(draft.transition(
                    parts.join.id(),
                    0,
                    0,
                    new Branch(
                            draft.any(List.of(SOMETIMES, "True")), draft.end().id())));
        });
        faults.put(PARALLEL_WITH_TIMER, draft -> {
            var parts = Parts.in(draft);
            draft.transition(parts.one, parts.join);
            draft.transition(parts.other, parts.join);
            if (draft.any(List.of(true, false))) {
                return Subject.of(draft.transition(parts.join.id(), draft.end().id(), 60));
            }
            var third = draft.state(Draft.ANN);
            draft.transition(third, parts.join);
            draft.transition(parts.join, draft.end());
            return Subject.of(draft.transition(parts.fork.id(), third.id(), 60));
        });
        faults.put(EMPTY_BRANCH, draft -> {
            var parts = Parts.in(draft).joined();
            return Subject.of(draft.transition(parts.fork, parts.join));
        });
    }
}

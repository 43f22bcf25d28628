package org.loonbpm.translator.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.validation.Step;

/** The steps of a run up to a state. Runs that begin alike share their beginning, so that a step costs the same however many went before. */
record Trail(@Nullable Trail before, @Nullable Step last, int length) {

    static final Trail NONE = new Trail(null, null, 0);

    Trail with(Step step) {
        return new Trail(this, step, length + 1);
    }

    Trail with(List<Step> steps) {
        var longer = this;
        for (Step step : steps) {
            longer = longer.with(step);
        }
        return longer;
    }

    /** The steps behind so many first ones. */
    List<Step> since(int first) {
        Deque<Step> steps = new ArrayDeque<>();
        for (Trail trail = this; trail != null && trail.length > first; trail = trail.before) {
            if (trail.last != null) {
                steps.addFirst(trail.last);
            }
        }
        return List.copyOf(steps);
    }

    /** The run that ends in the state. */
    List<Step> to(State end) {
        var run = new ArrayList<>(since(0));
        run.add(new Step(end, null));
        return run;
    }
}

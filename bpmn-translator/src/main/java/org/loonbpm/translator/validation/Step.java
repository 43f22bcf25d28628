package org.loonbpm.translator.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;

/**
 * A step of a run: in the state, the transition is taken; the last step of a run takes none.
 *
 * @param transition null where the run ends
 */
public record Step(State state, @Nullable Transition transition) {

    /** A run in a line, such as {@code Draft --Submit--> Check}. */
    public static String inWords(List<Step> run) {
        var words = new StringBuilder();
        for (var step : run) {
            words.append(step.state().name());
            if (step.transition() != null) {
                words.append(" --").append(step.transition().name()).append("--> ");
            }
        }
        return words.toString();
    }
}

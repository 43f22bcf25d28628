package org.loonbpm.script;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.loonbpm.translator.definition.Transition;
import tools.jackson.databind.JsonNode;

/**
 * What a script would do.
 *
 * @param way the transition by which the ticket would leave its state; empty where the script failed or none leads out
 * @param calls the calls to the outside that it would make
 */
public record Trial(PythonResult result, Optional<Transition> way, List<JsonNode> calls, Duration took) {

    public Trial {
        calls = List.copyOf(calls);
    }
}

package org.loonbpm.translator;

import java.util.List;
import org.loonbpm.translator.validation.Problem;

/** No process can be made of the definition. */
public record Rejected(List<Problem> problems) implements Translation {

    public Rejected {
        problems = List.copyOf(problems);
    }
}

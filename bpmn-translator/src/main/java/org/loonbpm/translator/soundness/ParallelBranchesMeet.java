package org.loonbpm.translator.soundness;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.loonbpm.translator.parallel.Fault;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** All branches of a fork lead to one join, and nothing else leads into them or out of them. */
final class ParallelBranchesMeet implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        return model.blocks().faults().stream().map(fault -> problem(fault, model));
    }

    private static Problem problem(Fault fault, Model model) {
        var code = ProblemCode.valueOf(fault.kind().name());
        var arguments = new ArrayList<Object>();
        var transition = fault.transition();
        arguments.add(
                transition.isPresent() ? transition.get().name() : fault.state().name());
        arguments.addAll(fault.details());
        var subject = transition.map(Subject::of).orElseGet(() -> Subject.of(fault.state()));
        return Problem.of(code, subject, arguments.toArray())
                .after(transition
                        .map(model::runThrough)
                        .orElseGet(() -> model.space().runTo(fault.state())));
    }
}

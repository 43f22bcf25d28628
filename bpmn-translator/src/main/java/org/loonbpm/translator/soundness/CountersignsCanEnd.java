package org.loonbpm.translator.soundness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Countersign.Rule;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.validation.Problem;
import org.loonbpm.translator.validation.ProblemCode;
import org.loonbpm.translator.validation.Subject;

/** Where everybody votes, those can whose votes it takes, and there is something to choose. */
final class CountersignsCanEnd implements SoundnessRule {

    @Override
    public Stream<Problem> check(Model model) {
        var known = new KnownParticipants(model);
        return model.workflow().states().stream()
                .filter(State::isCountersigned)
                .flatMap(state -> (hasNothingToChoose(state, model)
                                ? Optional.of(ProblemCode.COUNTERSIGN_CANNOT_END)
                                : absentVoters(state, known))
                                .map(code -> Problem.of(code, Subject.of(state), state.name())
                                        .after(model.space().runTo(state)))
                                .stream());
    }

    /** A name that nobody has gets a vote all the same. */
    private static Optional<ProblemCode> absentVoters(State state, KnownParticipants known) {
        var voters = named(state);
        var present = voters.stream().filter(known.people()::contains).toList();
        if (present.size() == voters.size()) {
            return Optional.empty();
        }
        var vote = state.countersign();
        boolean enough = weight(present, vote) >= vote.needed(weight(voters, vote));
        if (vote.ordered() || !enough) {
            return Optional.of(ProblemCode.COUNTERSIGN_CANNOT_END);
        }
        return vote.rule() == Rule.FIRST ? Optional.empty() : Optional.of(ProblemCode.COUNTERSIGN_WAITS_FOR_ABSENT);
    }

    /** Whom the definition itself names; nobody where they are only found when a ticket arrives. */
    static List<String> named(State state) {
        var kind = state.participants().kind();
        return kind == ParticipantKind.PERSON || kind == ParticipantKind.PEOPLE
                ? Texts.list(state.participants().value()).stream().distinct().toList()
                : List.of();
    }

    static long weight(List<String> voters, Countersign vote) {
        return voters.stream().mapToLong(vote::weight).sum();
    }

    private static boolean hasNothingToChoose(State state, Model model) {
        List<Move> moves = model.space().from(state);
        return !model.workflow().transitionsFrom(state.id()).isEmpty()
                && moves.stream().noneMatch(move -> move.by() == Move.By.PERSON);
    }
}

package org.loonbpm.explain;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.FailedJobs;
import org.loonbpm.explain.Explanation.InBranch;
import org.loonbpm.explain.Explanation.Move;
import org.loonbpm.explain.Explanation.Reason;
import org.loonbpm.flowlog.TicketPasts;
import org.loonbpm.flowlog.TicketPasts.Deed;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.TicketStandings;
import org.loonbpm.ticket.TicketStandings.Standing;
import org.loonbpm.ticket.TicketTimers;
import org.loonbpm.translator.definition.Countersign.Rule;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.web.Times;
import org.springframework.stereotype.Service;

/** Tells whoever may see a ticket why it is where it is. */
@Service
public class ExplainTicket {

    private final TicketStandings tickets;
    private final TicketPasts pasts;
    private final ChosenPeople people;
    private final Branches branches;
    private final PossibleActions actions;
    private final List<Diagnosis> diagnoses;
    private final FailedJobs failures;
    private final TicketTimers timers;

    ExplainTicket(
            TicketStandings tickets,
            TicketPasts pasts,
            ChosenPeople people,
            Branches branches,
            PossibleActions actions,
            List<Diagnosis> diagnoses,
            FailedJobs failures,
            TicketTimers timers) {
        this.tickets = tickets;
        this.pasts = pasts;
        this.people = people;
        this.branches = branches;
        this.actions = actions;
        this.diagnoses = diagnoses;
        this.failures = failures;
        this.timers = timers;
    }

    /**
     * Not in one transaction: a condition that cannot be decided is an answer here, but would roll it back.
     *
     * @throws org.loonbpm.web.Refusal unless the caller may see the ticket
     */
    public Explanation explain(Caller caller, long ticketId, Locale locale) {
        Standing ticket = tickets.of(caller, ticketId);
        List<Deed> past = pasts.latest(ticketId);
        var words = new Words(locale);
        return new Explanation(
                ticket.stateId(),
                ticket.workflow().state(ticket.stateId()).map(State::name).orElse(""),
                each(ticket, one -> people.of(one, concerning(one, past), words)),
                ticket.choices(),
                lastMove(ticket, past),
                each(ticket, one -> obstacles(one, concerning(one, past), words)),
                actions.of(ticket, words),
                failures.errors(ticket.processInstanceId()),
                timers.of(
                        ticket.workflow(),
                        ticket.standpoints().stream().mapToLong(Standing::stateId),
                        ticket.processInstanceId()),
                ticket.branches().stream()
                        .map(one -> inBranch(one, past, words))
                        .toList());
    }

    private static <T> List<T> each(Standing ticket, Function<Standing, List<T>> told) {
        return ticket.standpoints().stream()
                .flatMap(one -> told.apply(one).stream())
                .distinct()
                .toList();
    }

    private InBranch inBranch(Standing one, List<Deed> past, Words words) {
        List<Deed> concerning = concerning(one, past);
        return new InBranch(
                one.stateId(),
                one.workflow().state(one.stateId()).map(State::name).orElse(""),
                people.of(one, concerning, words),
                one.choices(),
                obstacles(one, concerning, words));
    }

    /** What is done in other branches has nothing to do with this one. */
    private static List<Deed> concerning(Standing one, List<Deed> past) {
        return one.workflow()
                .blocks()
                .around(one.stateId())
                .map(block -> past.stream()
                        .filter(deed -> block.branchOf(deed.stateId())
                                .filter(branch -> !branch.stateIds().contains(one.stateId()))
                                .isEmpty())
                        .toList())
                .orElse(past);
    }

    private List<Reason> obstacles(Standing ticket, List<Deed> past, Words words) {
        Stream<Finding> found = diagnoses.stream().flatMap(diagnosis -> diagnosis.of(ticket).stream());
        return words.reasons(Stream.of(found, failed(ticket, past), split(ticket, past), ordered(ticket))
                .flatMap(findings -> findings)
                .toList());
    }

    /** A hook that failed, in the words of the log. */
    private static Stream<Finding> failed(Standing ticket, List<Deed> past) {
        if (ticket.kind() != ParticipantKind.HOOK || ticket.programSucceeded() || past.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Finding.of("hook_failed", past.get(0).suggestion()));
    }

    /** Voters differ: in the round that goes on, or in the last one, after which everybody votes anew. */
    private static Stream<Finding> split(Standing ticket, List<Deed> past) {
        if (ticket.choices().isEmpty()) {
            return Stream.empty();
        }
        List<String> cast = ticket.choices().values().stream()
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
        var count = ticket.count();
        boolean counted = count != null && (count.rule() == Rule.COUNT || count.rule() == Rule.PERCENT);
        if (count != null && counted && !cast.isEmpty()) {
            return Stream.of(
                    Finding.of("countersign_counted", Long.toString(count.needed()), String.join(", ", count.cast())));
        }
        if (cast.size() > 1) {
            return Stream.of(Finding.of("countersign_split", String.join(", ", cast)));
        }
        boolean anew = cast.isEmpty()
                && past.stream()
                        .filter(deed -> deed.transitionId() != 0)
                        .findFirst()
                        .filter(deed -> deed.stateId() == ticket.stateId())
                        .isPresent();
        return anew ? Stream.of(Finding.of("countersign_new_round")) : Stream.empty();
    }

    private static Stream<Finding> ordered(Standing ticket) {
        var count = ticket.count();
        return count != null && count.ordered() && !ticket.inAddNode()
                ? Stream.of(Finding.of("countersign_ordered", String.join(", ", ticket.participants())))
                : Stream.empty();
    }

    private @Nullable Move lastMove(Standing ticket, List<Deed> past) {
        Deed deed = past.stream()
                .filter(done -> done.transitionId() != 0)
                .filter(done ->
                        done.stateId() != ticket.stateId() || ticket.choices().isEmpty())
                .findFirst()
                .orElse(null);
        if (deed == null) {
            return null;
        }
        var transition = ticket.workflow().transition(deed.transitionId());
        return new Move(
                deed.transitionId(),
                transition.map(known -> known.name()).orElse(""),
                deed.stateId(),
                deed.participant(),
                Times.text(deed.at()),
                transition.map(known -> branches.of(known, deed.snapshot())).orElseGet(List::of));
    }
}

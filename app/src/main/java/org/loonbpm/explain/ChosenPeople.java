package org.loonbpm.explain;

import java.util.List;
import org.loonbpm.explain.Explanation.Participant;
import org.loonbpm.flowlog.TicketPasts.Deed;
import org.loonbpm.ticket.Intervention;
import org.loonbpm.ticket.TicketStandings.Standing;
import org.springframework.stereotype.Component;

/** Why each of those who are to act is to act. */
@Component
class ChosenPeople {

    private final ParticipantRules rules;

    ChosenPeople(ParticipantRules rules) {
        this.rules = rules;
    }

    List<Participant> of(Standing ticket, List<Deed> past, Words words) {
        var parts = rules.rules(ticket, ticket.stateId());
        return ticket.participants().stream()
                .map(username -> {
                    Finding why = handedOver(past, ticket, username)
                            .orElseGet(() -> parts.stream()
                                    .filter(rule -> rule.people().contains(username))
                                    .findFirst()
                                    .map(rule -> Finding.of("rule_" + rule.code(), rule.subject()))
                                    .orElseGet(() -> Finding.of("rule_earlier")));
                    return new Participant(username, words.reason(why));
                })
                .toList();
    }

    /** What was done in this state since the ticket came: accepted, delivered, asked to add something. */
    private static java.util.Optional<Finding> handedOver(List<Deed> past, Standing ticket, String username) {
        if (ticket.inAddNode()) {
            return java.util.Optional.of(Finding.of("rule_add_node", ticket.asker()));
        }
        for (Deed deed : past) {
            if (deed.transitionId() != 0 && ticket.choices().isEmpty() || moved(deed.intervention())) {
                break;
            }
            if (deed.intervention() == Intervention.ACCEPT && deed.participant().equals(username)) {
                return java.util.Optional.of(Finding.of("rule_accepted"));
            }
            if (deed.intervention() == Intervention.DELIVER && ticket.choices().isEmpty()) {
                return java.util.Optional.of(Finding.of("rule_delivered", deed.participant()));
            }
        }
        boolean remembers = ticket.workflow()
                .state(ticket.stateId())
                .filter(state -> state.remembersLastHandler())
                .isPresent();
        return remembers && past.stream().skip(1).anyMatch(deed -> handledHere(deed, ticket, username))
                ? java.util.Optional.of(Finding.of("rule_remembered"))
                : java.util.Optional.empty();
    }

    private static boolean handledHere(Deed deed, Standing ticket, String username) {
        return deed.stateId() == ticket.stateId() && deed.participant().equals(username);
    }

    private static boolean moved(Intervention intervention) {
        return intervention == Intervention.FORCE_STATE
                || intervention == Intervention.RETREAT
                || intervention == Intervention.RETURN;
    }
}

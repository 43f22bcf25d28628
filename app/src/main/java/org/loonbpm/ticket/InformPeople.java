package org.loonbpm.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.loonbpm.account.Directory;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.TicketsInHand.InHand;
import org.loonbpm.web.Refusal;
import org.loonbpm.web.Times;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ticket stays where and with whom it is, but people are told of it: some who are to know, or those who are to act. */
@Service
public class InformPeople {

    private final TicketsInHand inHand;
    private final TicketAccess access;
    private final Directory directory;
    private final PassedStates past;
    private final Clock clock;
    private final Duration betweenUrges;

    InformPeople(
            TicketsInHand inHand,
            TicketAccess access,
            Directory directory,
            PassedStates past,
            Clock clock,
            @Value("${loonbpm.urge.min-interval:10m}") Duration betweenUrges) {
        this.inHand = inHand;
        this.access = access;
        this.directory = directory;
        this.past = past;
        this.clock = clock;
        this.betweenUrges = betweenUrges;
    }

    /** These people may see the ticket from now on, and find it among those that they have to do with. */
    @Transactional
    public void copy(Caller caller, long ticketId, String usernames, String suggestion) {
        InHand taken = taken(caller, ticketId);
        String username = requireConcerned(caller, taken);
        List<String> people = Names.split(usernames).stream().distinct().toList();
        var known = directory.people(people).keySet();
        List<String> unknown =
                people.stream().filter(name -> !known.contains(name)).toList();
        if (people.isEmpty() || !unknown.isEmpty()) {
            throw Refusal.invalid("target_usernames must be user names, comma separated%s"
                    .formatted(unknown.isEmpty() ? "" : "; nobody is called " + String.join(", ", unknown)));
        }
        taken.ticket().inform(people);
        String said = "抄送:" + String.join(",", people) + (suggestion.isEmpty() ? "" : " " + suggestion);
        log(taken.ticket(), Intervention.COPY, username, said, people);
    }

    /** Those who are to act are told so again. Not more often than the setting lets it. */
    @Transactional
    public void urge(Caller caller, long ticketId, String suggestion) {
        InHand taken = taken(caller, ticketId);
        Ticket ticket = taken.ticket();
        String username = requireConcerned(caller, taken);
        if (!ticket.isRunning() || ticket.participants().isEmpty()) {
            throw new Refusal("nobody_handles", "no person is to act on this ticket now");
        }
        Instant possible =
                past.lastUrged(ticketId).map(last -> last.plus(betweenUrges)).orElse(Instant.MIN);
        if (possible.isAfter(clock.instant())) {
            throw new Refusal("urged_already", "they have just been urged; possible again at " + Times.text(possible));
        }
        log(ticket, Intervention.URGE, username, suggestion, List.of());
    }

    private static void log(
            Ticket ticket, Intervention what, String username, String suggestion, List<String> informed) {
        LogEntry entry = LogEntry.intervention(what, username, ticket.stateId(), suggestion);
        ticket.log(entry.informing(informed));
    }

    private InHand taken(Caller caller, long ticketId) {
        InHand taken = inHand.take(ticketId);
        access.requireApplication(caller, taken.ticket().workflowId());
        return taken;
    }

    private String requireConcerned(Caller caller, InHand taken) {
        String username = TicketAccess.requireUser(caller);
        if (!TicketAccess.isRelated(taken.ticket().row(), username)
                && !access.mayIntervene(taken.workflow(), username)) {
            throw Refusal.denied("'%s' has nothing to do with this ticket".formatted(username));
        }
        return username;
    }
}

package org.loonbpm.hook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.loonbpm.ticket.NamePeople;
import org.loonbpm.ticket.OutsidePeople;
import org.loonbpm.ticket.PeopleUnknown;
import org.loonbpm.ticket.TicketFacts;
import org.loonbpm.ticket.TicketInquiry;
import org.loonbpm.work.Work;
import org.loonbpm.work.WorkQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Asks who handles a ticket that has come to its state without anybody being known; again a few times if there is no answer. */
@Component
class AskAfterwards implements Work {

    static final String KIND = "people";

    private static final String NOBODY = "whoever was asked named nobody; the server's log says why";

    private final WorkQueue queue;
    private final TicketInquiry tickets;
    private final OutsidePeople outside;
    private final NamePeople namePeople;
    private final HookSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final JsonMapper json;

    AskAfterwards(
            WorkQueue queue,
            TicketInquiry tickets,
            OutsidePeople outside,
            NamePeople namePeople,
            HookSettings settings,
            TransactionOperations transactions,
            Clock clock,
            JsonMapper json) {
        this.queue = queue;
        this.tickets = tickets;
        this.outside = outside;
        this.namePeople = namePeople;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
        this.json = json;
    }

    @EventListener
    void note(PeopleUnknown unknown) {
        var question = new PeopleQuestion(unknown.ticketId(), unknown.stateId(), unknown.visit(), 0);
        queue.withdraw(KIND, question.prefix());
        queue.add(KIND, id(question), json.writeValueAsString(question));
    }

    private static String id(PeopleQuestion question) {
        return question.prefix() + UUID.randomUUID();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id, String data) {
        PeopleQuestion question = json.readValue(data, PeopleQuestion.class);
        tickets.facts(question.ticketId())
                .filter(ticket -> ticket.isWithNobody(question.visit()))
                .ifPresent(ticket -> ask(id, question, ticket));
    }

    private void ask(String id, PeopleQuestion question, TicketFacts ticket) {
        String participant = ticket.workflow()
                .state(question.stateId())
                .map(state -> state.participants().value())
                .orElse("");
        List<String> people = outside.ask(participant, ticket.values());
        if (!people.isEmpty()) {
            namePeople.name(question.ticketId(), question.stateId(), question.visit(), people);
        } else {
            transactions.executeWithoutResult(status -> unanswered(id, question));
        }
    }

    private void unanswered(String id, PeopleQuestion question) {
        PeopleQuestion next = question.retried();
        if (question.retry() < settings.retries()) {
            Instant when = clock.instant().plus(settings.before(next.retry()));
            queue.retryAt(KIND, id, id(next), json.writeValueAsString(next), when, NOBODY);
        } else {
            queue.giveUp(KIND, id, json.writeValueAsString(question), NOBODY);
        }
    }

    @Override
    public String again(String data) {
        return json.writeValueAsString(
                json.readValue(data, PeopleQuestion.class).anew());
    }
}

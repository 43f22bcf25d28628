package org.loonbpm.ticket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who handles a state whose people are named outside, as far as it was asked before the transaction that needs to know.
 *
 * <p>Nobody outside is called while a transaction is open, yet the answer to a request already shows who acts next. So a
 * transaction that turns out to need such people is rolled back, they are asked for, and it is done again. Only requests whose
 * ticket really goes there pay for it. If there is no answer, or the ticket comes there by itself, it arrives with nobody and
 * flagged, and they are asked for afterwards ({@link PeopleUnknown}).
 */
@Component
class ForeseenPeople {

    /** One request passes one such state; another one only if a definition is edited meanwhile. */
    private static final int MOST_QUESTIONS = 3;

    private final OutsidePeople outside;
    private final TransactionTemplate transaction;
    private final ThreadLocal<@Nullable Known> current = new ThreadLocal<>();

    ForeseenPeople(OutsidePeople outside, PlatformTransactionManager transactions) {
        this.outside = outside;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Who is known to handle which state, by its id, and what is still to be asked. */
    private static final class Known {

        private final Map<Long, List<String>> people = new HashMap<>();
        private @Nullable Question question;
    }

    private record Question(State state, Map<String, @Nullable Object> ticket) {}

    /**
     * Does something in a transaction, again if it has to be asked first who is to act then.
     *
     * @param told what those who are asked are told, made of the ticket's values before the transaction
     */
    <T> T inTransaction(Supplier<T> action, UnaryOperator<Map<String, @Nullable Object>> told) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return action.get();
        }
        var known = new Known();
        try {
            for (int asked = 0; asked < MOST_QUESTIONS; asked++) {
                current.set(known);
                T done = attempt(action, known);
                Question question = known.question;
                if (question == null) {
                    return done;
                }
                known.question = null;
                known.people.put(
                        question.state().id(),
                        outside.ask(question.state().participants().value(), told.apply(question.ticket())));
            }
            current.remove();
            return Objects.requireNonNull(transaction.execute(status -> action.get()));
        } finally {
            current.remove();
        }
    }

    private <T> T attempt(Supplier<T> action, Known known) {
        return Objects.requireNonNull(transaction.execute(status -> {
            T done = action.get();
            if (known.question != null) {
                status.setRollbackOnly();
            }
            return done;
        }));
    }

    /** Does something in a transaction in which it is known who handles a state. */
    void inTransactionKnowing(long stateId, List<String> people, Runnable action) {
        var known = new Known();
        known.people.put(stateId, people);
        current.set(known);
        try {
            transaction.executeWithoutResult(status -> action.run());
        } finally {
            current.remove();
        }
    }

    /**
     * Who handles the state; none if nobody could be asked yet.
     *
     * @param ticket the ticket's values before the transaction
     */
    List<String> of(State state, Supplier<Map<String, @Nullable Object>> ticket) {
        Known known = current.get();
        if (known == null) {
            return List.of();
        }
        List<String> people = known.people.get(state.id());
        if (people == null) {
            known.question = new Question(state, ticket.get());
            return List.of();
        }
        return people;
    }
}

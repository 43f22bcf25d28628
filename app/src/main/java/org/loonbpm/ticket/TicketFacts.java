package org.loonbpm.ticket;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.workflow.Workflow;

/**
 * What others are told of a ticket at one moment.
 *
 * @param positions where it stands: in one state, or in each branch of a fork that has not come to the join
 * @param people the user names of those who are to act; none for programs
 * @param values the base fields under Loonflow's names and all custom fields by their keys, null where there is no value
 */
public record TicketFacts(
        long ticketId,
        long stateId,
        ParticipantKind participantKind,
        List<Standpoint> positions,
        List<String> people,
        Map<String, @Nullable Object> values,
        Workflow workflow) {

    /**
     * Where it stands.
     *
     * @param visit counts the ticket's arrivals at states: the same number means that it has not moved from there
     * @param hasFailed whether a program that works on it there has come to nothing
     * @param branch 0: it is in no branches
     */
    record Standpoint(
            long stateId, long visit, ParticipantKind kind, boolean hasFailed, List<String> people, long branch) {

        static Standpoint of(Position at) {
            return new Standpoint(
                    at.stateId(), at.visit(), at.participantKind(), at.hasFailed(), at.participants(), at.branch());
        }
    }

    static TicketFacts of(TicketRow row, Workflow workflow) {
        Map<String, @Nullable Object> values = row.baseFields();
        for (CustomField field : workflow.definition().fields()) {
            values.put(field.key(), row.fields().get(field.key()));
        }
        Ticket ticket = new Ticket(row);
        return new TicketFacts(
                row.id(),
                row.stateId(),
                ParticipantKind.of(row.participantTypeId()),
                ticket.positions().stream().map(Standpoint::of).toList(),
                ticket.participants(),
                Collections.unmodifiableMap(values),
                workflow);
    }

    /** Whether the ticket is still on that visit of that state, in a program's hands. */
    public boolean isWith(ParticipantKind program, long itsStateId, long itsVisit) {
        return on(itsVisit)
                .filter(at -> at.kind() == program && at.stateId() == itsStateId)
                .isPresent();
    }

    /** Whether it is still on that visit and nobody is to act there. */
    public boolean isWithNobody(long itsVisit) {
        return on(itsVisit).filter(at -> at.people().isEmpty()).isPresent();
    }

    /** Whether the program that works on it on that visit has come to nothing. */
    public boolean hasFailed(long itsVisit) {
        return on(itsVisit).filter(Standpoint::hasFailed).isPresent();
    }

    private Optional<Standpoint> on(long itsVisit) {
        return positions.stream().filter(at -> at.visit() == itsVisit).findFirst();
    }

    /** Those who are to act after something was done in a state: where that is in a branch, those in the same branch. */
    public List<String> peopleAfter(long doneIn) {
        return workflow.blocks()
                .around(doneIn)
                .filter(block -> block.fork().id() == stateId)
                .flatMap(block -> block.branchOf(doneIn))
                .map(branch -> positions.stream()
                        .filter(at -> at.branch() == branch.first().id())
                        .flatMap(at -> at.people().stream())
                        .toList())
                .orElse(people);
    }
}

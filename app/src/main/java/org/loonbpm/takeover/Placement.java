package org.loonbpm.takeover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.Handlers;
import org.loonbpm.engine.Standing.AddedNode;
import org.loonbpm.takeover.Standpoint.Choice;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.WorkflowDefinition;

/** Finds out where tickets stand and who acts on them, and says which cannot stand as they did. */
final class Placement {

    private static final int ONGOING = 1;
    private static final int FINISHED = 4;
    private static final int CLOSED = 5;
    private static final int FORCED = 8;
    private static final int RETREATED = 10;

    private final Definitions definitions;
    private final Directory directory;
    private final Findings findings;

    Placement(Definitions definitions, Directory directory, Findings findings) {
        this.definitions = definitions;
        this.directory = directory;
        this.findings = findings;
    }

    /** Whether its process has to be made: it has not been deleted, is not over, and its state is no end. */
    boolean isInFlight(SourceTicket ticket) {
        return !ticket.deleted
                && !isOver(ticket.actStateId)
                && state(ticket).filter(state -> state.kind() == StateKind.END).isEmpty();
    }

    private static boolean isOver(int actState) {
        return actState == FINISHED || actState == CLOSED;
    }

    private Optional<State> state(SourceTicket ticket) {
        return definitions.find(ticket.workflowId).flatMap(definition -> definition.state(ticket.stateId));
    }

    Standpoint of(SourceTicket ticket) {
        boolean running = isInFlight(ticket);
        Standpoint asItIs = Standpoint.asItIs(ticket, running, actState(ticket, running), votes(ticket));
        if (!known(ticket.participantTypeId)) {
            contradiction(
                    ticket,
                    "participant_type_id %d is not known".formatted(ticket.participantTypeId),
                    "taken as handled by nobody");
            asItIs = asItIs.actingBy(ParticipantKind.NONE.code(), "");
        }
        if (!running) {
            return asItIs;
        }
        @Nullable State state = state(ticket).orElse(null);
        if (state == null) {
            unplaced(ticket, "its state %d has been deleted".formatted(ticket.stateId));
            return asItIs;
        }
        if (!definitions.isRunnable(ticket.workflowId)) {
            unplaced(ticket, "no process can be made of its workflow %d".formatted(ticket.workflowId));
            return asItIs;
        }
        return state.participants().kind().isHuman() || state.kind() == StateKind.START
                ? withPeople(ticket, state, asItIs)
                : withProgram(ticket, state, asItIs);
    }

    /** A program's work on it is neither begun nor repeated by the taking over. */
    private Standpoint withProgram(SourceTicket ticket, State state, Standpoint asItIs) {
        ParticipantKind kind = state.participants().kind();
        Standpoint waiting = asItIs.placedWith(Map.of(), Handlers.NOBODY, null, Map.of(), arrival(ticket, state));
        if (kind == ParticipantKind.NONE) {
            return waiting;
        }
        if (ticket.participantTypeId != kind.code()) {
            note(
                    ticket,
                    "its state '%s' is a program's by now, the ticket is not".formatted(state.name()),
                    "it waits there as failed, to be retried or moved");
            return waiting.actingBy(
                            kind.code(),
                            kind == ParticipantKind.HOOK
                                    ? "***"
                                    : state.participants().value())
                    .failed();
        }
        if (kind == ParticipantKind.SCRIPT && ticket.scriptRunLastResult) {
            note(
                    ticket,
                    "its script was waiting or running in Loonflow",
                    "it is not run by itself: retry it where Loonflow has not done so");
        }
        return waiting;
    }

    private Standpoint withPeople(SourceTicket ticket, State state, Standpoint asItIs) {
        List<String> people = people(ticket, state);
        sayWhoIsGone(ticket, people);
        Standpoint acting = sameNames(ticket, people)
                ? asItIs
                : asItIs.actingBy(
                        people.size() > 1 ? ParticipantKind.PEOPLE.code() : ParticipantKind.PERSON.code(),
                        String.join(",", people));
        Instant arrived = arrival(ticket, state);
        @Nullable AddedNode added = addedNode(ticket, people);
        if (state.isCountersigned()) {
            return countersigned(ticket, people, acting, added, arrived);
        }
        List<String> owners = added == null ? people : List.of(added.asker());
        Handlers handlers = owners.size() == 1 ? Handlers.one(owners.get(0)) : Handlers.oneOf(owners);
        return acting.placedWith(Map.of(), handlers, added, Map.of(), arrived);
    }

    private Standpoint countersigned(
            SourceTicket ticket, List<String> people, Standpoint acting, @Nullable AddedNode added, Instant arrived) {
        Map<String, @Nullable Choice> votes = new LinkedHashMap<>(acting.votes());
        List<String> waiting = waiting(votes);
        if (added == null && !people.isEmpty() && !waiting.equals(people) && !sameSet(waiting, people)) {
            // Delivered to somebody else, or forced into the state: those who are to act are those who vote.
            votes.values().removeIf(java.util.Objects::isNull);
            people.forEach(person -> votes.putIfAbsent(person, null));
            note(
                    ticket,
                    "its votes do not name those who are to act: %s".formatted(String.join(",", people)),
                    "these vote");
        }
        Map<String, Long> cast = new LinkedHashMap<>();
        votes.forEach((voter, choice) -> {
            if (choice != null) {
                cast.put(voter, choice.transitionId());
            }
        });
        Standpoint voting = acting;
        if (!votes.isEmpty() && cast.size() == votes.size()) {
            note(
                    ticket,
                    "all have voted and it is not decided, which leaves nobody to act in Loonflow",
                    "a new round begins with everybody: %s".formatted(String.join(",", votes.keySet())));
            votes.replaceAll((voter, choice) -> null);
            cast.clear();
            voting = acting.actingBy(ParticipantKind.PEOPLE.code(), String.join(",", votes.keySet()));
        }
        if (added != null && !votes.containsKey(added.asker())) {
            votes.put(added.asker(), null);
        }
        return voting.placedWith(votes, Handlers.all(List.copyOf(votes.keySet())), added, cast, arrived);
    }

    private static List<String> waiting(Map<String, @Nullable Choice> votes) {
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    private @Nullable AddedNode addedNode(SourceTicket ticket, List<String> people) {
        if (!ticket.inAddNode || people.isEmpty()) {
            return null;
        }
        if (ticket.addNodeMan.isBlank()) {
            contradiction(
                    ticket,
                    "somebody was asked to add something, but nobody asked",
                    "those who act go on by themselves");
            return null;
        }
        return new AddedNode(ticket.addNodeMan, people.get(0));
    }

    /** Old tickets name departments, roles or variables, which Loonflow 2.0 has resolved into people since. */
    private List<String> people(SourceTicket ticket, State state) {
        List<String> named = names(ticket.participant);
        if (ticket.participantTypeId == ParticipantKind.PERSON.code()
                || ticket.participantTypeId == ParticipantKind.PEOPLE.code()
                || ticket.participantTypeId == ParticipantKind.EXTERNAL.code()) {
            return named;
        }
        List<String> acting = new ArrayList<>();
        ticket.concerns.forEach((username, concern) -> {
            if (concern.inProcess()) {
                acting.add(username);
            }
        });
        List<String> people = acting.isEmpty() ? resolved(ticket, named) : acting;
        note(
                ticket,
                "its participants are '%s' of type %d in state '%s', which is handled by people"
                        .formatted(ticket.participant, ticket.participantTypeId, state.name()),
                people.isEmpty()
                        ? "nobody is to act: it waits to be delivered or moved"
                        : "to act are %s".formatted(String.join(",", people)));
        return people;
    }

    private List<String> resolved(SourceTicket ticket, List<String> named) {
        if (ticket.participantTypeId == ParticipantKind.VARIABLE.code() && named.contains("creator")) {
            return List.of(ticket.creator);
        }
        boolean department = ticket.participantTypeId == ParticipantKind.DEPARTMENT.code();
        boolean role = ticket.participantTypeId == ParticipantKind.ROLE.code();
        return named.stream()
                .filter(id -> (department || role) && id.matches("\\d{1,9}"))
                .map(Long::valueOf)
                .flatMap(id -> (department ? directory.membersOf(id) : directory.bearersOf(id)).stream())
                .distinct()
                .toList();
    }

    private void sayWhoIsGone(SourceTicket ticket, List<String> people) {
        List<String> gone = people.stream()
                .filter(person -> !directory.isActive(person) && !person.equals("loonrobot"))
                .toList();
        if (!gone.isEmpty()) {
            note(
                    ticket,
                    "to act are people who are gone: %s".formatted(String.join(",", gone)),
                    gone.size() == people.size()
                            ? "it stands as it stood; an administrator can deliver it"
                            : "it stands as it stood; the others can handle it");
        }
        boolean said = ticket.participantTypeId > 2 && ticket.participantTypeId < 11;
        if (people.isEmpty() && !said && votes(ticket).isEmpty()) {
            note(ticket, "nobody is to act", "it stands as it stood; an administrator can deliver it");
        }
    }

    /** When the ticket came to its state: timers count from then. */
    private Instant arrival(SourceTicket ticket, State state) {
        Instant arrived = ticket.created;
        WorkflowDefinition definition = definitions.find(ticket.workflowId).orElseThrow();
        for (SourceTicket.Deed deed : ticket.deeds) {
            boolean elsewhere = deed.stateId() != state.id();
            boolean forced = deed.interveneTypeId() == FORCED || deed.interveneTypeId() == RETREATED;
            if (elsewhere || forced || leadsTo(definition, deed, state)) {
                arrived = deed.at();
            }
        }
        return arrived;
    }

    private static boolean leadsTo(WorkflowDefinition definition, SourceTicket.Deed deed, State state) {
        return definition
                .transition(deed.transitionId())
                .filter(way -> way.destinationStateId() == state.id())
                .isPresent();
    }

    private Map<String, @Nullable Choice> votes(SourceTicket ticket) {
        return VoteTexts.read(ticket.multiAllPerson).orElseGet(() -> {
            contradiction(
                    ticket,
                    "multi_all_person is no JSON object: %s".formatted(ticket.multiAllPerson),
                    "taken as without votes");
            return Map.of();
        });
    }

    private int actState(SourceTicket ticket, boolean running) {
        if (ticket.actStateId >= 0 && ticket.actStateId <= CLOSED) {
            return ticket.actStateId;
        }
        int taken = running ? ONGOING : FINISHED;
        contradiction(
                ticket,
                "act_state_id %d is none of 0 to %d".formatted(ticket.actStateId, CLOSED),
                "taken as %d".formatted(taken));
        return taken;
    }

    private static boolean known(int participantType) {
        try {
            return ParticipantKind.of(participantType).code() == participantType;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static boolean sameNames(SourceTicket ticket, List<String> people) {
        return (ticket.participantTypeId == ParticipantKind.PERSON.code()
                        || ticket.participantTypeId == ParticipantKind.PEOPLE.code())
                && names(ticket.participant).equals(people);
    }

    private static boolean sameSet(List<String> one, List<String> other) {
        return one.size() == other.size() && one.containsAll(other);
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private void unplaced(SourceTicket ticket, String why) {
        note(
                ticket,
                "it cannot be placed: " + why,
                "it is taken over where it is, without a process; an administrator can move it to another state or close it");
    }

    private void note(SourceTicket ticket, String what, String done) {
        findings.add(FindingKind.TICKET, "ticket", ticket.id, what, done);
    }

    private void contradiction(SourceTicket ticket, String what, String done) {
        findings.add(FindingKind.CONTRADICTION, "ticket_ticketrecord", ticket.id, what, done);
    }
}

package org.loonbpm.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.Handlers;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.workflow.Workflow;

/**
 * A ticket while a transaction holds its lock: where it stands, who is to act, what its fields say.
 *
 * <p>Where it stands changes only when the engine's token arrives somewhere ({@link #arrive}).
 */
final class Ticket {

    private final TicketRow row;
    private final Map<String, @Nullable Object> fields;
    private final Votes votes;
    private final Set<String> relation;
    private final Set<String> informed;
    private final Concerns concerns = new Concerns();
    private final List<TicketLogged> logged = new ArrayList<>();

    private String title;
    private long stateId;
    private ParticipantKind participantKind;
    private String participant;
    private boolean inAddNode;
    private String addNodeMan;
    private boolean scriptSucceeded;
    private ActState actState;
    private String processInstanceId;
    private String processDefinitionId;
    private long visit;
    private boolean running;
    private long lastRevision;
    private long returnStateId;
    private String returnMan;
    private boolean deleted;
    private @Nullable Transition leavingBy;
    private boolean changed;
    private boolean fieldsChanged;

    Ticket(TicketRow row) {
        this.row = row;
        this.title = row.title();
        this.stateId = row.stateId();
        this.participantKind = ParticipantKind.of(row.participantTypeId());
        this.participant = row.participant();
        this.inAddNode = row.inAddNode();
        this.addNodeMan = row.addNodeMan();
        this.scriptSucceeded = row.scriptRunLastResult();
        this.actState = ActState.of(row.actStateId());
        this.votes = new Votes(row.votes());
        this.fields = new LinkedHashMap<>(row.fields());
        this.relation = new LinkedHashSet<>(Names.split(row.relation()));
        this.processInstanceId = row.processInstanceId();
        this.processDefinitionId = row.processDefinitionId();
        this.visit = row.visit();
        this.running = row.running();
        this.lastRevision = row.lastRevision();
        this.informed = new LinkedHashSet<>(Names.split(row.informed()));
        this.returnStateId = row.returnStateId();
        this.returnMan = row.returnMan();
    }

    /** The ticket as it is now, to be stored or shown. */
    TicketRow row() {
        return new TicketRow(
                row.id(),
                row.sn(),
                title,
                row.workflowId(),
                stateId,
                row.parentTicketId(),
                row.parentTicketStateId(),
                participantKind.code(),
                participant,
                String.join(",", relation),
                inAddNode,
                addNodeMan,
                scriptSucceeded,
                actState.code(),
                votes.byVoter(),
                fields,
                processInstanceId,
                processDefinitionId,
                visit,
                running,
                lastRevision,
                String.join(",", informed),
                returnStateId,
                returnMan,
                row.creator(),
                row.gmtCreated(),
                Instant.now(),
                deleted);
    }

    /** As it was when it was taken in hand. */
    TicketFacts before(Workflow workflow) {
        return TicketFacts.of(row, workflow);
    }

    long id() {
        return row.id();
    }

    long workflowId() {
        return row.workflowId();
    }

    long stateId() {
        return stateId;
    }

    String creator() {
        return row.creator();
    }

    long parentTicketId() {
        return row.parentTicketId();
    }

    long parentTicketStateId() {
        return row.parentTicketStateId();
    }

    ParticipantKind participantKind() {
        return participantKind;
    }

    List<String> participants() {
        return participantKind.isHuman() ? Names.split(participant) : List.of();
    }

    boolean inAddNode() {
        return inAddNode;
    }

    String addNodeMan() {
        return addNodeMan;
    }

    ActState actState() {
        return actState;
    }

    long visit() {
        return visit;
    }

    String processInstanceId() {
        return processInstanceId;
    }

    String processDefinitionId() {
        return processDefinitionId;
    }

    Map<String, @Nullable Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Of its workflow, whose topology its process has. */
    long lastRevision() {
        return lastRevision;
    }

    /** The ticket runs on that revision of its workflow from now on. */
    void runsOn(long revision) {
        changed |= revision != lastRevision;
        lastRevision = revision;
    }

    /** The process that runs the ticket from now on. */
    void runBy(String instance, String definition) {
        changed = true;
        processInstanceId = instance;
        processDefinitionId = definition;
    }

    /** Whether nothing has been done to it since it was taken in hand. */
    boolean isUntouched() {
        return logged.isEmpty() && concerns.isEmpty() && !changed;
    }

    boolean hasChangedFields() {
        return fieldsChanged;
    }

    /** Whether it came to its end in this transaction. */
    boolean hasJustEnded() {
        return row.running() && !running;
    }

    /** Whether its process still runs: it is in no end state and has not been deleted. */
    boolean isRunning() {
        return running;
    }

    /** Whether it came to a program in this transaction. */
    boolean hasJustComeToProgram() {
        return visit != row.visit() && running && isWithProgram();
    }

    /** Whether the program that it is with has failed. */
    boolean hasFailed() {
        return !scriptSucceeded;
    }

    boolean isWithProgram() {
        return isProgram(participantKind);
    }

    private static boolean isProgram(ParticipantKind kind) {
        return kind == ParticipantKind.SCRIPT || kind == ParticipantKind.HOOK;
    }

    /** Takes over values as far as a form lets them be written. */
    void change(Map<String, @Nullable Object> values) {
        changed = true;
        fieldsChanged = true;
        values.forEach((key, value) -> {
            if (key.equals("title")) {
                title = value == null ? "" : value.toString();
            } else if (value == null) {
                fields.remove(key);
            } else {
                fields.put(key, value);
            }
        });
    }

    /** The ticket is about to leave its state; what that means for it shows when it arrives. */
    void leaveBy(Transition transition) {
        leavingBy = transition;
    }

    /** The token has come to a state where these people, or a program, are to act. */
    void arrive(State state, Resolution resolution) {
        // Loonflow's flag tells of the last program, also when people are at it again; a new try begins without a
        // failure.
        scriptSucceeded |= state.id() == stateId || isProgram(resolution.kind());
        stateId = state.id();
        visit++;
        running = state.kind() != StateKind.END;
        inAddNode = false;
        addNodeMan = "";
        returnStateId = 0;
        returnMan = "";
        boolean toBeVotedOn = state.isCountersigned() && resolution.kind() == ParticipantKind.PEOPLE;
        votes.beginWith(toBeVotedOn ? resolution.people() : List.of(), state.countersign());
        participantKind = resolution.kind();
        List<String> acting = votes.areOrdered() ? votes.acting() : resolution.people();
        participant = votes.areOrdered() ? String.join(",", acting) : resolution.participant();
        if (leavingBy != null) {
            actState = actStateAfter(leavingBy, state);
            leavingBy = null;
        }
        nowActing(acting);
    }

    private static ActState actStateAfter(Transition transition, State state) {
        if (transition.kind() == TransitionKind.REFUSE) {
            return ActState.REFUSED;
        }
        return switch (state.kind()) {
            case START -> ActState.DRAFT;
            case END -> ActState.FINISHED;
            case NORMAL -> ActState.ONGOING;
        };
    }

    /** Where an ended or moved ticket says so itself rather than by a transition. */
    void actStateBecomes(ActState now) {
        actState = now;
    }

    Votes votes() {
        return votes;
    }

    /** Keeps a vote; those who have not voted yet remain to act. */
    void vote(String voter, Transition choice) {
        votes.cast(voter, choice);
        actState = choice.kind() == TransitionKind.REFUSE ? ActState.REFUSED : ActState.ONGOING;
        waitForVoters();
    }

    void passVotes(List<String> from, String to) {
        votes.pass(from, to);
        waitForVoters();
    }

    private void waitForVoters() {
        List<String> acting = votes.acting();
        participantKind = ParticipantKind.PEOPLE;
        participant = String.join(",", acting);
        nowActing(acting);
    }

    /** One person alone is to act from now on. */
    void handTo(String username) {
        participantKind = ParticipantKind.PERSON;
        participant = username;
        nowActing(List.of(username));
    }

    void addNode(String asker, String asked) {
        handTo(asked);
        inAddNode = true;
        addNodeMan = asker;
    }

    void endAddedNode() {
        String asker = addNodeMan;
        inAddNode = false;
        addNodeMan = "";
        if (votes.areAwaited()) {
            waitForVoters();
        } else {
            handTo(asker);
        }
    }

    void programSucceeded(boolean succeeded) {
        changed = true;
        scriptSucceeded = succeeded;
    }

    void worked(String username) {
        concerns.worked(username);
    }

    /** These may see it from now on. */
    void inform(Collection<String> usernames) {
        informed.addAll(usernames);
        concerns.informed(usernames);
    }

    /** Once it has been handled here, it goes straight back to whoever sent it here. */
    void goesBackTo(long sourceStateId, String username) {
        returnStateId = sourceStateId;
        returnMan = username;
    }

    /** Where it goes straight back to; 0: nowhere. */
    long returnStateId() {
        return returnStateId;
    }

    String returnMan() {
        return returnMan;
    }

    /** Ended before its time; nobody is to act. */
    void close() {
        participantKind = ParticipantKind.NONE;
        participant = "";
        actState = ActState.CLOSED;
        nowActing(List.of());
    }

    void delete() {
        running = false;
        deleted = true;
        nowActing(List.of());
    }

    private void nowActing(Collection<String> usernames) {
        concerns.nowActing(usernames);
        relation.addAll(usernames);
    }

    Concerns concerns() {
        return concerns;
    }

    /** To be shown in the flow log, with the fields as they will be when the transaction ends. */
    void log(LogEntry entry) {
        logged.add(entry.of(this, Map.of()));
    }

    /** To be shown in the flow log with the fields as they were before what follows. */
    void log(LogEntry entry, Map<String, @Nullable Object> snapshot) {
        logged.add(entry.of(this, snapshot));
    }

    List<TicketLogged> logged(Map<String, @Nullable Object> snapshot) {
        return logged.stream()
                .map(entry -> entry.snapshot().isEmpty() ? LogEntry.with(entry, snapshot) : entry)
                .toList();
    }

    Handlers handlers(State state) {
        if (state.kind() == StateKind.END || !participantKind.isHuman()) {
            return Handlers.NOBODY;
        }
        List<String> people = participants();
        if (state.isCountersigned()) {
            return Handlers.all(votes.areAwaited() ? votes.voters() : people);
        }
        return people.size() == 1 ? Handlers.one(people.get(0)) : Handlers.oneOf(people);
    }
}

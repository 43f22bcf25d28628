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
import org.loonbpm.engine.Token;
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
    private final Position position;
    private final Set<String> relation;
    private final Set<String> informed;
    private final Concerns concerns = new Concerns();
    private final List<TicketLogged> logged = new ArrayList<>();

    private String title;
    private ActState actState;
    private String processInstanceId;
    private String processDefinitionId;
    private long visit;
    private boolean running;
    private long lastRevision;
    private boolean deleted;
    private @Nullable Transition leavingBy;
    private boolean changed;
    private boolean fieldsChanged;

    Ticket(TicketRow row) {
        this.row = row;
        this.title = row.title();
        this.position = new Position(row, this::othersAct);
        this.actState = ActState.of(row.actStateId());
        this.fields = new LinkedHashMap<>(row.fields());
        this.relation = new LinkedHashSet<>(Names.split(row.relation()));
        this.processInstanceId = row.processInstanceId();
        this.processDefinitionId = row.processDefinitionId();
        this.visit = row.visit();
        this.running = row.running();
        this.lastRevision = row.lastRevision();
        this.informed = new LinkedHashSet<>(Names.split(row.informed()));
    }

    /** The ticket as it is now, to be stored or shown. */
    TicketRow row() {
        return new TicketRow(
                row.id(),
                row.sn(),
                title,
                row.workflowId(),
                position.stateId(),
                row.parentTicketId(),
                row.parentTicketStateId(),
                position.participantKind().code(),
                position.participant(),
                String.join(",", relation),
                position.inAddNode(),
                position.addNodeMan(),
                !position.hasFailed(),
                actState.code(),
                position.votes().byVoter(),
                fields,
                processInstanceId,
                processDefinitionId,
                visit,
                running,
                lastRevision,
                String.join(",", informed),
                position.returnStateId(),
                position.returnMan(),
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

    /** Where it stands. */
    Position position() {
        return position;
    }

    /** What stands for it in its process. */
    Token token(Position at) {
        return new Token(processInstanceId, at.stateId());
    }

    long stateId() {
        return position.stateId();
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

    /** The people who are to act; none where a program does. */
    List<String> participants() {
        return position.participants();
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
        return logged.isEmpty() && concerns.isEmpty() && !changed && !position.hasChanged();
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
        return visit != row.visit() && running && position.isWithProgram();
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
    Position arrive(State state, Resolution resolution) {
        visit++;
        running = state.kind() != StateKind.END;
        if (leavingBy != null) {
            actState = actStateAfter(leavingBy, state);
            leavingBy = null;
        }
        position.arrive(state, resolution, visit);
        return position;
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

    /** Keeps a vote; those who have not voted yet remain to act. */
    void vote(Position at, String voter, Transition choice) {
        actState = choice.kind() == TransitionKind.REFUSE ? ActState.REFUSED : ActState.ONGOING;
        at.vote(voter, choice);
    }

    void worked(String username) {
        concerns.worked(username);
    }

    /** These may see it from now on. */
    void inform(Collection<String> usernames) {
        informed.addAll(usernames);
        concerns.informed(usernames);
    }

    /** Ended before its time; nobody is to act. */
    void close() {
        actState = ActState.CLOSED;
        position.close();
    }

    void delete() {
        running = false;
        deleted = true;
        concerns.nowActing(List.of());
    }

    private void othersAct() {
        List<String> acting = participants();
        concerns.nowActing(acting);
        relation.addAll(acting);
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
}

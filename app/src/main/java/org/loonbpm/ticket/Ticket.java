package org.loonbpm.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loonbpm.engine.Token;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.parallel.Block;
import org.loonbpm.workflow.Workflow;

/**
 * A ticket while a transaction holds its lock: where it stands, who is to act, what its fields say.
 *
 * <p>Where it stands changes only when the engine's token arrives somewhere ({@link #arrive}).
 */
final class Ticket {

    private final TicketRow row;
    private final TicketForm form;
    private final TicketProcess process;
    private final Position own;
    private final Branches branches;
    private final Set<String> relation;
    private final Set<String> informed;
    private final Concerns concerns = new Concerns();
    private final List<TicketLogged> logged = new ArrayList<>();

    private ActState actState;
    private long visit;
    private boolean running;
    private boolean deleted;
    private @Nullable Transition leavingBy;

    Ticket(TicketRow row) {
        this.row = row;
        this.form = new TicketForm(row);
        this.process = new TicketProcess(row);
        this.own = new Position(row, this::othersAct);
        this.branches = new Branches(row.branches(), this::othersAct);
        this.actState = ActState.of(row.actStateId());
        this.relation = new LinkedHashSet<>(Names.split(row.relation()));
        this.visit = row.visit();
        this.running = row.running();
        this.informed = new LinkedHashSet<>(Names.split(row.informed()));
    }

    /** The ticket as it is now, to be stored or shown. */
    TicketRow row() {
        return new TicketRow(
                row.id(),
                row.sn(),
                form.title(),
                row.workflowId(),
                own.stateId(),
                row.parentTicketId(),
                row.parentTicketStateId(),
                participantKind().code(),
                isForked() ? String.join(",", participants()) : own.participant(),
                String.join(",", relation),
                own.inAddNode(),
                own.addNodeMan(),
                positions().stream().noneMatch(Position::hasFailed),
                actState.code(),
                own.votes().byVoter(),
                form.fields(),
                process.instanceId(),
                process.definitionId(),
                visit,
                running,
                process.revision(),
                String.join(",", informed),
                own.returnStateId(),
                own.returnMan(),
                branches.rows(),
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

    /** Where it stands: in one state, or in each branch of a fork that has not come to the join. */
    List<Position> positions() {
        return isForked() ? branches.positions() : List.of(own);
    }

    /** Where it stands if it is in no branches; else the fork, where nobody acts. */
    Position own() {
        return own;
    }

    /** Whether it is in the branches of a fork. */
    boolean isForked() {
        return branches.areRunning();
    }

    /** Where it stands in that state. */
    Optional<Position> in(long stateId) {
        return isForked() ? branches.in(stateId) : Optional.of(own).filter(position -> position.stateId() == stateId);
    }

    Place place() {
        return new Place(own.stateId(), branches.places());
    }

    /** What stands for it in its process. */
    Token token(Position at) {
        return new Token(process.instanceId(), at.stateId());
    }

    /** The state in which it is; the fork where it is in branches. */
    long stateId() {
        return own.stateId();
    }

    private ParticipantKind participantKind() {
        return isForked() ? ParticipantKind.PEOPLE : own.participantKind();
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
        return positions().stream()
                .flatMap(position -> position.participants().stream())
                .distinct()
                .toList();
    }

    ActState actState() {
        return actState;
    }

    long visit() {
        return visit;
    }

    TicketForm form() {
        return form;
    }

    TicketProcess process() {
        return process;
    }

    /** Whether nothing has been done to it since it was taken in hand. */
    boolean isUntouched() {
        return logged.isEmpty()
                && concerns.isEmpty()
                && !form.hasChanged()
                && !process.hasChanged()
                && !own.hasChanged()
                && positions().stream().noneMatch(Position::hasChanged);
    }

    /** Whether it came to its end in this transaction. */
    boolean hasJustEnded() {
        return row.running() && !running;
    }

    /** Whether its process still runs: it is in no end state and has not been deleted. */
    boolean isRunning() {
        return running;
    }

    /** Where it came to a program in this transaction. */
    List<Position> justWithProgram() {
        return running
                ? positions().stream()
                        .filter(position -> position.visit() > row.visit() && position.isWithProgram())
                        .toList()
                : List.of();
    }

    /** The ticket is about to leave its state; what that means for it shows when it arrives. */
    void leaveBy(Transition transition) {
        leavingBy = transition;
    }

    /** The token has come to a state where these people, or a program, are to act. */
    Position arrive(State state, Resolution resolution) {
        branches.end();
        return arriveAlone(state, resolution);
    }

    private Position arriveAlone(State state, Resolution resolution) {
        visit++;
        running = state.kind() != StateKind.END;
        if (leavingBy != null) {
            actState = ActState.after(leavingBy, state);
            leavingBy = null;
        }
        own.arrive(state, resolution, visit);
        return own;
    }

    /** The token has come to the fork; those that it becomes are about to come into its branches. */
    Position fork(Block block, Resolution nobody) {
        arriveAlone(block.fork(), nobody);
        branches.begin(block);
        return own;
    }

    /** A token has come to a state in a branch of the fork in which the ticket is. */
    Position arrive(State state, Resolution resolution, Block.Branch branch) {
        visit++;
        Position position = branches.of(branch);
        if (leavingBy != null) {
            actStateBecomes(position, ActState.after(leavingBy, state));
            leavingBy = null;
        }
        position.arrive(state, resolution, visit);
        return position;
    }

    /** A token has come to where the branches meet; when all have, the ticket leaves by the join's transition. */
    void join(Block block, Transition way) {
        if (leavingBy == null) {
            return;
        }
        branches.finish(block, leavingBy);
        leavingBy = branches.positions().isEmpty() ? way : null;
    }

    /** Where an ended or moved ticket says so itself rather than by a transition. */
    void actStateBecomes(ActState now) {
        actState = now;
    }

    /** The same where it stands: in a branch that tells of the branch, and as the last deed of the ticket as well. */
    void actStateBecomes(Position at, ActState now) {
        actState = now;
        at.actStateBecomes(now);
    }

    /** Keeps a vote; those who have not voted yet remain to act. */
    void vote(Position at, String voter, Transition choice) {
        actStateBecomes(at, choice.kind() == TransitionKind.REFUSE ? ActState.REFUSED : ActState.ONGOING);
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
        branches.end();
        own.close();
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

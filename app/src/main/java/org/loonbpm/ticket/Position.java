package org.loonbpm.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.loonbpm.engine.Handlers;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;

/**
 * Where a ticket stands, who is to act there and how far they have come. A ticket in the branches of a fork has one for each branch,
 * besides that in the fork itself.
 */
final class Position {

    private final long branch;
    private final Votes votes;
    private final Runnable whenOthersAct;

    private long stateId;
    private long visit;
    private ParticipantKind participantKind;
    private String participant;
    private boolean inAddNode;
    private String addNodeMan;
    private boolean programSucceeded;
    private ActState actState;
    private long returnStateId;
    private String returnMan;
    private Instant since;
    private boolean changed;

    /** @param whenOthersAct called whenever other people than before are to act here */
    Position(TicketRow row, Runnable whenOthersAct) {
        this(
                new BranchRow(
                        0,
                        row.stateId(),
                        row.visit(),
                        row.participantTypeId(),
                        row.participant(),
                        row.inAddNode(),
                        row.addNodeMan(),
                        row.scriptRunLastResult(),
                        row.actStateId(),
                        row.votes(),
                        row.returnStateId(),
                        row.returnMan(),
                        row.gmtModified()),
                whenOthersAct);
    }

    /** In a branch; {@code whenOthersAct} as above. */
    Position(BranchRow row, Runnable whenOthersAct) {
        this.branch = row.branch();
        this.whenOthersAct = whenOthersAct;
        this.stateId = row.stateId();
        this.visit = row.visit();
        this.participantKind = ParticipantKind.of(row.participantTypeId());
        this.participant = row.participant();
        this.inAddNode = row.inAddNode();
        this.addNodeMan = row.addNodeMan();
        this.programSucceeded = row.scriptRunLastResult();
        this.votes = new Votes(row.votes());
        this.actState = ActState.of(row.actStateId());
        this.returnStateId = row.returnStateId();
        this.returnMan = row.returnMan();
        this.since = row.since();
    }

    /** In a branch into which the ticket has not come yet. */
    static Position before(long branch, Runnable whenOthersAct) {
        return new Position(
                new BranchRow(branch, 0, 0, 0, "", false, "", true, 1, Map.of(), 0, "", Instant.EPOCH), whenOthersAct);
    }

    BranchRow row() {
        return new BranchRow(
                branch,
                stateId,
                visit,
                participantKind.code(),
                participant,
                inAddNode,
                addNodeMan,
                programSucceeded,
                actState.code(),
                votes.byVoter(),
                returnStateId,
                returnMan,
                since);
    }

    /** The token has come to a state where these people, or a program, are to act. */
    void arrive(State state, Resolution resolution, long newVisit) {
        // Loonflow's flag tells of the last program, also when people are at it again; a new try begins without a
        // failure.
        programSucceeded |= state.id() == stateId || isProgram(resolution.kind());
        stateId = state.id();
        visit = newVisit;
        since = Instant.now();
        inAddNode = false;
        addNodeMan = "";
        returnStateId = 0;
        returnMan = "";
        boolean toBeVotedOn = state.isCountersigned() && resolution.kind() == ParticipantKind.PEOPLE;
        votes.beginWith(toBeVotedOn ? resolution.people() : List.of(), state.countersign());
        act(resolution.kind(), votes.areOrdered() ? String.join(",", votes.acting()) : resolution.participant());
    }

    /** Keeps a vote; those who have not voted yet remain to act. */
    void vote(String voter, Transition choice) {
        votes.cast(voter, choice);
        waitForVoters();
    }

    void passVotes(List<String> from, String to) {
        votes.pass(from, to);
        waitForVoters();
    }

    private void waitForVoters() {
        act(ParticipantKind.PEOPLE, String.join(",", votes.acting()));
    }

    /** One person alone is to act from now on. */
    void handTo(String username) {
        act(ParticipantKind.PERSON, username);
    }

    void addNode(String asker, String asked) {
        inAddNode = true;
        addNodeMan = asker;
        handTo(asked);
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

    /** Nobody is to act here any more. */
    void close() {
        act(ParticipantKind.NONE, "");
    }

    /** The branch has come to the join. */
    void finish() {
        stateId = 0;
        actState = ActState.ONGOING;
        inAddNode = false;
        addNodeMan = "";
        programSucceeded = true;
        votes.beginWith(List.of(), Countersign.UNANIMOUS);
        close();
    }

    boolean isFinished() {
        return stateId == 0;
    }

    /** What the last deed in this branch was; for the ticket as a whole it says so itself. */
    void actStateBecomes(ActState now) {
        actState = now;
    }

    private void act(ParticipantKind kind, String who) {
        participantKind = kind;
        participant = who;
        changed = true;
        whenOthersAct.run();
    }

    void programSucceeded(boolean succeeded) {
        changed = true;
        programSucceeded = succeeded;
    }

    /** Once it has been handled here, the ticket goes straight back to whoever sent it here. */
    void goesBackTo(long sourceStateId, String username) {
        changed = true;
        returnStateId = sourceStateId;
        returnMan = username;
    }

    /** Whether anything has been done here since the ticket was taken in hand. */
    boolean hasChanged() {
        return changed;
    }

    long stateId() {
        return stateId;
    }

    /** The id of the transition out of the fork that begins the branch; 0: in no branch. */
    long branch() {
        return branch;
    }

    /** The number of the arrival here among all of the ticket's arrivals. */
    long visit() {
        return visit;
    }

    ParticipantKind participantKind() {
        return participantKind;
    }

    String participant() {
        return participant;
    }

    List<String> participants() {
        return participantKind.isHuman() ? Names.split(participant) : List.of();
    }

    boolean isWithProgram() {
        return isProgram(participantKind);
    }

    private static boolean isProgram(ParticipantKind kind) {
        return kind == ParticipantKind.SCRIPT || kind == ParticipantKind.HOOK;
    }

    /** Whether the program that is at work here, or was last, has failed. */
    boolean hasFailed() {
        return !programSucceeded;
    }

    boolean inAddNode() {
        return inAddNode;
    }

    String addNodeMan() {
        return addNodeMan;
    }

    Votes votes() {
        return votes;
    }

    /** Where the ticket goes straight back to; 0: nowhere. */
    long returnStateId() {
        return returnStateId;
    }

    String returnMan() {
        return returnMan;
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

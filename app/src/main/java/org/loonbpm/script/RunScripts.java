package org.loonbpm.script;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.loonbpm.ticket.TicketFacts;
import org.loonbpm.ticket.TicketInquiry;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.State;
import org.loonbpm.web.Refusal;
import org.loonbpm.work.Work;
import org.loonbpm.workflow.ScriptSources;
import org.loonbpm.workflow.ScriptSources.RunnableScript;
import org.springframework.stereotype.Component;

/** Runs the script of the state that a ticket has come to, outside of any transaction, and has applied what it wants. */
@Component
class RunScripts implements Work {

    /** There are as many threads for this work as processes; only a trial can be before it. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final TicketInquiry tickets;
    private final ScriptSources sources;
    private final PythonProcesses python;
    private final Telling telling;
    private final Answers answers;
    private final ScriptOutcome outcome;
    private final ScriptQueue queue;
    private final ScriptSettings settings;

    RunScripts(
            TicketInquiry tickets,
            ScriptSources sources,
            PythonProcesses python,
            Telling telling,
            Answers answers,
            ScriptOutcome outcome,
            ScriptQueue queue,
            ScriptSettings settings) {
        this.tickets = tickets;
        this.sources = sources;
        this.python = python;
        this.telling = telling;
        this.answers = answers;
        this.outcome = outcome;
        this.queue = queue;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return ScriptQueue.KIND;
    }

    @Override
    public void run(String id, String data) {
        ScriptCall call = queue.read(data);
        Optional<TicketFacts> waiting = tickets.facts(call.ticketId())
                .filter(ticket -> ticket.isWith(ParticipantKind.SCRIPT, call.stateId(), call.visit()));
        Optional<State> state = waiting.flatMap(ticket -> ticket.workflow().state(call.stateId()));
        if (waiting.isPresent() && state.isPresent()) {
            String participant = state.get().participants().value();
            Optional<RunnableScript> script = sources.named(participant);
            if (script.filter(RunnableScript::isActive).isPresent()) {
                run(id, call, waiting.get(), state.get(), script.get());
            } else {
                outcome.notBegun(id, call, participant, script);
            }
        }
    }

    /** To the script it is a retry, whoever asked for it. */
    @Override
    public String again(String data) {
        return queue.retried(data);
    }

    private void run(String id, ScriptCall call, TicketFacts ticket, State state, RunnableScript script) {
        if (ticket.hasFailed(call.visit())) {
            outcome.begun(call);
        }
        var globals = Map.<String, Object>of("ticket_id", call.ticketId(), "action_from", call.actionFrom());
        Instant began = Instant.now();
        PythonResult result = python.run(
                new PythonRun(
                        script.name() + ".py",
                        script.source(),
                        telling.of(ticket, state, globals),
                        settings.runTime(),
                        answers.to(ticket)),
                PATIENCE);
        var finished = new ScriptOutcome.Finished(id, call, script, began, result);
        try {
            outcome.apply(finished);
        } catch (Refusal refusal) {
            outcome.refused(finished, String.valueOf(refusal.getMessage()));
        }
    }
}

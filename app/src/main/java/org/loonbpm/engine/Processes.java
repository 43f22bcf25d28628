package org.loonbpm.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.task.api.DelegationState;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.condition.ProcessVariables;
import org.springframework.stereotype.Component;

/**
 * What a ticket's process can be told to do. Every method runs in the caller's transaction and returns when the token stands
 * still again; arrivals on the way have been reported to {@link TokenMoves}.
 *
 * <p>The engine checks no rights. The ticket's row must be locked by the caller.
 */
@Component
public class Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineCalls engine;

    Processes(RuntimeService runtime, TaskService tasks, EngineCalls engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
    }

    /**
     * Starts a ticket's process; the token comes to the start state.
     *
     * @return the process instance's id
     */
    public String start(DeployedProcess process, long ticketId, Map<String, @Nullable Object> fields) {
        return engine.call(() -> runtime.createProcessInstanceBuilder()
                .processDefinitionId(process.processDefinitionId())
                .businessKey(Long.toString(ticketId))
                .variables(FieldVariables.of(fields))
                .start()
                .getId());
    }

    /** Runs several calls as one, such as a start and the first transition: the engine writes only what comes of it. */
    public <T> T together(Supplier<T> calls) {
        return engine.call(calls);
    }

    /** Somebody leaves the state by a transition, having changed some fields. */
    public void complete(
            Token token,
            String username,
            long transitionId,
            Map<String, @Nullable Object> fields,
            Map<String, @Nullable Object> asked) {
        engine.run(() -> tasks.complete(
                onlyTask(token).getId(), username, FieldVariables.of(fields), chosen(transitionId, asked)));
    }

    /** One voter of a countersigned state votes; the state is left when that decides it. */
    public void vote(
            Token token,
            String username,
            long transitionId,
            Map<String, @Nullable Object> fields,
            Map<String, @Nullable Object> asked) {
        engine.run(() -> {
            if (!fields.isEmpty()) {
                runtime.setVariables(token.instance(), FieldVariables.of(fields));
            }
            tasks.complete(taskOf(token, username).getId(), username, null, chosen(transitionId, asked));
        });
    }

    /** A program has done the work of a script or hook state; the state is left by a transition. */
    public void trigger(
            Token token, long transitionId, Map<String, @Nullable Object> fields, Map<String, @Nullable Object> asked) {
        engine.run(() -> {
            String execution = runtime.createExecutionQuery()
                    .processInstanceId(token.instance())
                    .activityId(token.activity())
                    .singleResult()
                    .getId();
            runtime.trigger(execution, FieldVariables.of(fields), chosen(transitionId, asked));
        });
    }

    /** Fields of a ticket are changed while it stays where it is. */
    public void change(String instance, Map<String, @Nullable Object> fields) {
        if (!fields.isEmpty()) {
            engine.run(() -> runtime.setVariables(instance, FieldVariables.of(fields)));
        }
    }

    public void claim(Token token, String username) {
        engine.run(() -> tasks.claim(onlyTask(token).getId(), username));
    }

    /** Hands the work to somebody else for good. */
    public void assign(Token token, String username) {
        engine.run(() -> tasks.setAssignee(onlyTask(token).getId(), username));
    }

    /** The votes of some who have not voted pass to one person, who votes once. */
    public void passVotes(Token token, List<String> from, String to) {
        engine.run(() -> {
            List<Task> votes = open(token).stream()
                    .filter(task -> from.contains(task.getAssignee()))
                    .toList();
            // where they vote one after another, those whose turn has not come have no task yet
            votes.stream().limit(1).forEach(task -> tasks.setAssignee(task.getId(), to));
            votes.stream().skip(1).forEach(task -> runtime.deleteMultiInstanceExecution(task.getExecutionId(), false));
        });
    }

    /**
     * Asks somebody else to work on the task before the owner goes on (Loonflow's add node). The owner has to be the assignee
     * first, or the engine would forget who it was.
     */
    public void delegate(Token token, String owner, String username) {
        engine.run(() -> {
            Task task = taskOf(token, owner);
            if (!owner.equals(task.getAssignee())) {
                tasks.setAssignee(task.getId(), owner);
            }
            tasks.delegateTask(task.getId(), username);
        });
    }

    /** Whoever was asked to work on a task asks somebody else. */
    public void pass(Token token, String from, String to) {
        engine.run(() -> tasks.setAssignee(askedOf(token, from).getId(), to));
    }

    /** Whoever was asked to work on a task asks somebody else and becomes its owner, to whom it comes back. */
    public void askInTurn(Token token, String owner, String username) {
        engine.run(() -> {
            Task task = askedOf(token, owner);
            tasks.setOwner(task.getId(), owner);
            tasks.setAssignee(task.getId(), username);
        });
    }

    /** Gives a delegated task back to its owner. */
    public void resolve(Token token) {
        engine.run(() -> {
            Task delegated = delegated(token)
                    .orElseThrow(() -> new IllegalStateException("no delegated task at %s".formatted(token)));
            tasks.resolveTask(delegated.getId());
        });
    }

    /** A token is moved to a state whatever the transitions say; to its own state: begins that state again. */
    public void move(Token token, long toStateId) {
        engine.run(() -> runtime.createChangeActivityStateBuilder()
                .processInstanceId(token.instance())
                .moveActivityIdTo(token.activity(), BpmnIds.state(toStateId))
                .changeState());
    }

    /** The same, and all other tokens of the process end. */
    public void moveAlone(Token token, long toStateId) {
        engine.run(() -> {
            endOthers(token);
            move(token, toStateId);
        });
    }

    private static void endOthers(Token token) {
        String reason = "Change activity to " + BpmnIds.state(token.stateId());
        var executions = CommandContextUtil.getExecutionEntityManager();
        executions.findChildExecutionsByParentExecutionId(token.instance()).stream()
                .filter(execution -> !token.activity().equals(execution.getCurrentActivityId()))
                .forEach(execution -> {
                    executions.deleteChildExecutions(execution, reason, true);
                    executions.deleteExecutionAndRelatedData(execution, reason, false);
                });
    }

    public void delete(String instance, String reason) {
        engine.run(() -> {
            // A ticket taken over from elsewhere may never have got a process.
            if (runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0) {
                runtime.deleteProcessInstance(instance, reason);
            }
        });
    }

    private static Map<String, @Nullable Object> chosen(long transitionId, Map<String, @Nullable Object> asked) {
        var variables = FieldVariables.of(asked);
        variables.put(ProcessVariables.TRANSITION, transitionId);
        return variables;
    }

    private static Task onlyTask(Token token) {
        List<Task> open = open(token);
        if (open.size() != 1) {
            throw new IllegalStateException("%s has %d open tasks, not one".formatted(token, open.size()));
        }
        return open.get(0);
    }

    /** What somebody was asked to work on; who votes as well has a task of his own beside it. */
    private static Task askedOf(Token token, String username) {
        return delegated(token).orElseGet(() -> taskOf(token, username));
    }

    private static Optional<Task> delegated(Token token) {
        return open(token).stream()
                .filter(task -> task.getDelegationState() == DelegationState.PENDING)
                .findFirst();
    }

    /** Somebody's own task where there are several, as in a countersign; else the only one. */
    private static Task taskOf(Token token, String username) {
        List<Task> open = open(token);
        return open.stream()
                .filter(task -> open.size() == 1 || username.equals(task.getAssignee()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s has no task of %s".formatted(token, username)));
    }

    /** Also those that a surrounding call has only just made. */
    private static List<Task> open(Token token) {
        return CommandContextUtil.getTaskService().findTasksByProcessInstanceId(token.instance()).stream()
                .filter(task -> token.activity().equals(task.getTaskDefinitionKey()))
                .map(Task.class::cast)
                .toList();
    }
}

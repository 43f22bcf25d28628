package org.loonbpm.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.ExecutionListener;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.engine.delegate.event.FlowableActivityEvent;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The beans that deployed processes name in their expressions; all of them ask or tell {@link TokenMoves}. */
@Component
class TokenBeans {

    private static final String HANDLERS = "loonbpm:handlers";
    private static final String LOOP_STARTED = "nrOfInstances";
    private static final Set<String> TOLD_BY_EVENTS = Set.of("endEvent", "parallelGateway");

    private final ObjectProvider<TokenMoves> moves;

    TokenBeans(ObjectProvider<TokenMoves> moves) {
        this.moves = moves;
    }

    /** {@code people}: who is to act on a task. The expressions of one task are asked in the order of these methods. */
    public final class People {

        public @Nullable String assignee(DelegateExecution execution) {
            Handlers handlers = arrived(execution);
            execution.setTransientVariableLocal(HANDLERS, handlers);
            return handlers.assignee();
        }

        public Collection<String> candidates(DelegateExecution execution) {
            Object handlers = execution.getTransientVariableLocal(HANDLERS);
            return handlers instanceof Handlers known ? known.candidates() : List.of();
        }

        /** The engine asks for the voters on arrival and again at each vote, when the loop has already begun. */
        public Collection<String> voters(DelegateExecution execution) {
            List<String> voters = execution.hasVariable(LOOP_STARTED)
                    ? moves.getObject().voters(ticketId(execution), stateId(execution))
                    : arrived(execution).voters();
            // An empty loop would skip the state; the ticket has to wait until somebody is named.
            return voters.isEmpty() ? List.of("") : voters;
        }

        public boolean decided(DelegateExecution execution) {
            return moves.getObject().decided(ticketId(execution), stateId(execution));
        }
    }

    People people() {
        return new People();
    }

    /** {@code scriptWork} and {@code hookWork}: the ticket has come to a state that a program handles. */
    JavaDelegate robotWork() {
        return execution -> arrived(execution);
    }

    /** {@code timerElapsed}: on the way out of a state whose timer ran out. */
    ExecutionListener timerElapsed() {
        return execution -> {
            long transitionId =
                    BpmnIds.transitionId(execution.getCurrentFlowElement().getId());
            execution.setTransientVariables(
                    FieldVariables.of(moves.getObject().timerElapsed(ticketId(execution), transitionId)));
        };
    }

    /** End events and parallel gateways have no task and no delegate that could tell of an arrival. */
    AbstractFlowableEngineEventListener arrivals() {
        return new AbstractFlowableEngineEventListener(Set.of(FlowableEngineEventType.ACTIVITY_STARTED)) {
            @Override
            protected void activityStarted(FlowableActivityEvent event) {
                if (TOLD_BY_EVENTS.contains(event.getActivityType())) {
                    ExecutionEntity instance =
                            CommandContextUtil.getExecutionEntityManager().findById(event.getProcessInstanceId());
                    moves.getObject()
                            .arrived(Long.parseLong(instance.getBusinessKey()), BpmnIds.stateId(event.getActivityId()));
                }
            }
        };
    }

    private Handlers arrived(DelegateExecution execution) {
        return moves.getObject().arrived(ticketId(execution), stateId(execution));
    }

    private static long stateId(DelegateExecution execution) {
        return BpmnIds.stateId(execution.getCurrentActivityId());
    }

    private static long ticketId(DelegateExecution execution) {
        return Long.parseLong(((ExecutionEntity) execution).getProcessInstance().getBusinessKey());
    }
}

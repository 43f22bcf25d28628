package org.loonbpm.translator.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.assertj.core.api.AbstractAssert;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.jspecify.annotations.Nullable;

/** Says of a process, read back from its XML, what it is made of. */
final class ProcessAssert extends AbstractAssert<ProcessAssert, Process> {

    private ProcessAssert(Process process) {
        super(process, ProcessAssert.class);
    }

    static ProcessAssert assertThatProcess(String xml) {
        try {
            var reader = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(xml));
            return new ProcessAssert(
                    new BpmnXMLConverter().convertToBpmnModel(reader).getMainProcess());
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    ProcessAssert hasUserTask(String id) {
        var task = element(id, UserTask.class);
        assertThat(task.getAssignee()).isEqualTo("${people.assignee(execution)}");
        assertThat(task.getCandidateUsers()).containsExactly("${people.candidates(execution)}");
        assertThat(task.getLoopCharacteristics()).isNull();
        return this;
    }

    ProcessAssert hasCountersign(String id) {
        var task = element(id, UserTask.class);
        assertThat(task.getAssignee()).isEqualTo("${voter}");
        var loop = task.getLoopCharacteristics();
        assertThat(loop.isSequential()).isFalse();
        assertThat(loop.getInputDataItem()).isEqualTo("${people.voters(execution)}");
        assertThat(loop.getElementVariable()).isEqualTo("voter");
        assertThat(loop.getCompletionCondition()).isEqualTo("${people.decided(execution)}");
        return this;
    }

    ProcessAssert hasWaitingServiceTask(String id, String delegate) {
        var task = element(id, ServiceTask.class);
        assertThat(task.isTriggerable()).isTrue();
        assertThat(task.getImplementation()).isEqualTo(delegate);
        return this;
    }

    ProcessAssert hasEnd(String id) {
        element(id, EndEvent.class);
        return this;
    }

    ProcessAssert hasGateway(String id, @Nullable String defaultFlow) {
        assertThat(element(id, ExclusiveGateway.class).getDefaultFlow()).isEqualTo(defaultFlow);
        return this;
    }

    ProcessAssert hasTimer(String id, String task, String duration) {
        var timer = element(id, BoundaryEvent.class);
        assertThat(timer.getAttachedToRefId()).isEqualTo(task);
        assertThat(timer.isCancelActivity()).isTrue();
        var definition = (TimerEventDefinition) timer.getEventDefinitions().get(0);
        assertThat(definition.getTimeDuration()).isEqualTo(duration);
        return this;
    }

    /** @param condition the whole expression, or null for none */
    ProcessAssert hasFlow(String id, String source, String target, @Nullable String condition) {
        var flow = element(id, SequenceFlow.class);
        assertThat(flow.getSourceRef()).as("source of %s", id).isEqualTo(source);
        assertThat(flow.getTargetRef()).as("target of %s", id).isEqualTo(target);
        assertThat(flow.getConditionExpression()).as("condition of %s", id).isEqualTo(condition);
        return this;
    }

    ProcessAssert tellsWhenTaken(String flow, String listener) {
        var listeners = element(flow, SequenceFlow.class).getExecutionListeners();
        assertThat(listeners).singleElement().satisfies(one -> {
            assertThat(one.getEvent()).isEqualTo("take");
            assertThat(one.getImplementation()).isEqualTo(listener);
        });
        return this;
    }

    ProcessAssert hasNo(String id) {
        assertThat(actual.getFlowElement(id)).as(id).isNull();
        return this;
    }

    private <T extends FlowElement> T element(String id, Class<T> type) {
        var element = actual.getFlowElement(id);
        assertThat(element).as(id).isInstanceOf(type);
        return type.cast(element);
    }
}

package org.loonbpm.translator.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.loonbpm.translator.bpmn.EngineContract;

/** Multi-instance tasks: everybody has to choose. */
final class Votes {

    private static final Pattern ALL = Pattern.compile(
            "[$#]\\{\\s*(nrOfCompletedInstances\\s*(==|>=|eq|ge)\\s*nrOfInstances|nrOfActiveInstances\\s*(==|eq)\\s*0)\\s*}");

    private Votes() {}

    static Optional<XmlElement> loop(XmlElement task) {
        return task.bpmn("multiInstanceLoopCharacteristics").findFirst();
    }

    static List<String> settings(XmlElement task) {
        return loop(task)
                .map(loop ->
                        List.of(loop.attribute("isSequential"), collection(loop), variable(loop), completion(loop)))
                .orElse(List.of());
    }

    /** For whom there is an instance, as the tools write it. */
    static String collection(XmlElement loop) {
        return first(Stream.of(loop.tool("collection"), text(loop, "loopDataInputRef")));
    }

    /** The name under which an instance knows for whom it is. */
    static String variable(XmlElement loop) {
        return first(Stream.concat(
                Stream.of(loop.tool("elementVariable")),
                loop.bpmn("inputDataItem").map(item -> item.attribute("name"))));
    }

    static void check(XmlElement task, XmlElement loop, Remarks remarks) {
        if (loop.attribute("isSequential").equals("true")) {
            remarks.add(RemarkCode.SEQUENTIAL_VOTE, task);
        }
        var completion = completion(loop);
        boolean known = completion.isEmpty()
                || completion.equals(EngineContract.DECIDED)
                || ALL.matcher(completion).matches();
        if (!known) {
            remarks.add(RemarkCode.UNKNOWN_VOTE, task, completion);
        }
    }

    private static String completion(XmlElement loop) {
        return text(loop, "completionCondition");
    }

    private static String text(XmlElement loop, String name) {
        return loop.bpmn(name).map(XmlElement::text).findFirst().orElse("");
    }

    private static String first(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}

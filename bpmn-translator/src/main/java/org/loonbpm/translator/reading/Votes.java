package org.loonbpm.translator.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.loonbpm.translator.bpmn.EngineContract;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.Countersign.Rule;

/** Multi-instance tasks: everybody has to choose. */
final class Votes {

    private static final Pattern ALL = Pattern.compile(
            "[$#]\\{\\s*(nrOfCompletedInstances\\s*(==|>=|eq|ge)\\s*nrOfInstances|nrOfActiveInstances\\s*(==|eq)\\s*0)\\s*}");

    private static final String COMPLETED = "[$#]\\{\\s*nrOfCompletedInstances\\s*";
    private static final Pattern COUNT = Pattern.compile(COMPLETED + "(==|>=|eq|ge)\\s*(\\d{1,4})\\s*}");
    private static final Pattern PART = Pattern.compile(
            COMPLETED + "(?:/|div)\\s*nrOfInstances\\s*(?:==|>=|eq|ge)\\s*(?:(1)(?:\\.0+)?|0?\\.(\\d{1,2}))\\s*}");

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
        if (rule(loop, Countersign.UNANIMOUS).isEmpty()) {
            remarks.add(RemarkCode.UNKNOWN_VOTE, task, completion(loop));
        }
    }

    /** @param before as an export of ours said it; what the drawing cannot say stays */
    static Countersign countersign(XmlElement loop, Countersign before) {
        var drawn = rule(loop, before).orElse(before);
        boolean ordered = loop.attribute("isSequential").equals("true");
        return new Countersign(drawn.rule(), drawn.threshold(), drawn.veto(), ordered, drawn.weights());
    }

    private static Optional<Countersign> rule(XmlElement loop, Countersign before) {
        var completion = completion(loop);
        if (completion.equals(EngineContract.DECIDED)) {
            return Optional.of(before);
        }
        if (completion.isEmpty() || ALL.matcher(completion).matches()) {
            return Optional.of(Countersign.UNANIMOUS);
        }
        var count = COUNT.matcher(completion);
        if (count.matches()) {
            int votes = Integer.parseInt(count.group(2));
            return Optional.of(votes <= 1 ? with(Rule.FIRST, 0, before) : with(Rule.COUNT, votes, before));
        }
        var part = PART.matcher(completion);
        return part.matches()
                ? Optional.of(with(Rule.PERCENT, part.group(1) == null ? percent(part.group(2)) : 100, before))
                : Optional.empty();
    }

    private static Countersign with(Rule rule, int threshold, Countersign before) {
        return new Countersign(rule, threshold, before.veto(), before.ordered(), before.weights());
    }

    /** The digits behind the point. */
    private static int percent(String digits) {
        return Integer.parseInt(digits.length() == 1 ? digits + "0" : digits);
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

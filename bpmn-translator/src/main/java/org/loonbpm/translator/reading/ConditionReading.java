package org.loonbpm.translator.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.loonbpm.translator.condition.Condition;
import org.loonbpm.translator.condition.Conditions;
import org.loonbpm.translator.definition.Transition;

/** Reads the conditions of flows back into the condition language. */
final class ConditionReading {

    private static final Set<String> LANGUAGES = Set.of("", "juel", "uel", "feel");
    private static final Pattern CHOSEN =
            Pattern.compile("[$#]\\{\\s*transition_id\\s*==\\s*(\\d{1,18})\\s*(?:and (?<rest>.*))?}", Pattern.DOTALL);
    private static final Pattern BRACED = Pattern.compile("[$#]\\{(?<inner>[^{}]*)}", Pattern.DOTALL);

    private final Map<String, String> compiled = new HashMap<>();
    private final Remarks remarks;

    /** @param known transitions whose conditions may come back compiled */
    ConditionReading(Iterable<Transition> known, Remarks remarks) {
        this.remarks = remarks;
        known.forEach(transition -> transition
                .branches()
                .forEach(branch -> compiled.put(Conditions.compile(branch.expression()), branch.expression())));
    }

    /** The transition whose choice the flow waits for, as an export of ours says it. */
    static OptionalLong chosen(Flow flow) {
        var chosen = CHOSEN.matcher(flow.condition());
        return chosen.matches() ? OptionalLong.of(Long.parseLong(chosen.group(1))) : OptionalLong.empty();
    }

    /** Whether the flow asks for more than that its transition was chosen. */
    static boolean hasCondition(Flow flow) {
        return !condition(flow).isEmpty();
    }

    private static String condition(Flow flow) {
        var chosen = CHOSEN.matcher(flow.condition());
        if (!chosen.matches()) {
            return flow.condition();
        }
        var rest = chosen.group("rest");
        return rest == null ? "" : "${" + rest + "}";
    }

    /** The flow's condition; nothing where it has none or none that can be read, which is remarked. */
    Optional<String> read(Flow flow) {
        var text = condition(flow);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var language = flow.language().toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(language) && !language.contains("/")) {
            remarks.add(RemarkCode.SCRIPTED_CONDITION, flow.element(), flow.language());
            return Optional.empty();
        }
        return own(text).or(() -> translated(flow, text));
    }

    private Optional<String> own(String text) {
        return text.startsWith("${") && text.endsWith("}")
                ? Optional.ofNullable(compiled.get(text.substring(2, text.length() - 1)))
                : Optional.empty();
    }

    private Optional<String> translated(Flow flow, String text) {
        var braced = BRACED.matcher(text);
        var inner = braced.matches() ? braced.group("inner") : text.startsWith("=") ? text.substring(1) : text;
        var condition = inner.contains("{") ? Optional.of(inner) : JuelReading.read(inner);
        if (condition.isEmpty()) {
            remarks.add(
                    RemarkCode.UNREADABLE_CONDITION, flow.element(), text, "it is more than a comparison of fields");
            return Optional.empty();
        }
        var parsed = Conditions.parse(condition.get());
        if (!(parsed instanceof Condition)) {
            remarks.add(RemarkCode.UNREADABLE_CONDITION, flow.element(), text, parsed);
            return Optional.empty();
        }
        return condition;
    }
}

package org.loonbpm.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A workflow in a few words; it has a start state {@value #START} and an end state {@value #END} from the beginning.
 *
 * <pre>
 *   workflow("Review").state("Check", everyoneOf(ann, bob))
 *           .transition("Submit", START, "Check")
 *           .transition("Agree", "Check", END)
 * </pre>
 */
public final class WorkflowSketch {

    public static final String START = "Draft";
    public static final String END = "Done";
    private static final int AGREE = 1;
    private static final int REFUSE = 2;

    private final String name;
    private final Map<String, Handlers> states = new LinkedHashMap<>();
    private final List<Arrow> transitions = new ArrayList<>();
    private final Set<String> parallels = new HashSet<>();
    private final Map<String, Map<String, String>> conditions = new LinkedHashMap<>();
    private final Map<String, Set<String>> forms = new LinkedHashMap<>();
    private final Map<String, Integer> fields = new LinkedHashMap<>();
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private final List<String> displayed = new ArrayList<>(List.of("title"));

    /** A way from a state to another, by their names; taken by itself after some seconds, unless they are 0. */
    record Arrow(String name, String source, String destination, int seconds, int kind) {
        Arrow(String name, String source, String destination, int seconds) {
            this(name, source, destination, seconds, AGREE);
        }
    }

    private WorkflowSketch(String name) {
        this.name = name;
    }

    public static WorkflowSketch workflow(String name) {
        return new WorkflowSketch(name);
    }

    public WorkflowSketch state(String state, Handlers handlers) {
        states.put(state, handlers);
        return this;
    }

    /** Where branches begin or meet. */
    public WorkflowSketch parallel(String state) {
        parallels.add(state);
        return state(state, Handlers.NOBODY);
    }

    /** The fields that may be filled in a state, beside those that may in the start state. */
    public WorkflowSketch fills(String state, String... keys) {
        forms.put(state, Set.of(keys));
        return this;
    }

    /** A transition leads elsewhere where that holds. */
    public WorkflowSketch when(String expression, String transition, String destination) {
        conditions.put(transition, Map.of("expression", expression, "target", destination));
        return this;
    }

    Set<String> parallels() {
        return parallels;
    }

    Map<String, Map<String, String>> conditions() {
        return conditions;
    }

    Set<String> form(String state) {
        return forms.getOrDefault(state, Set.of());
    }

    public WorkflowSketch transition(String transition, String source, String destination) {
        transitions.add(new Arrow(transition, source, destination, 0));
        return this;
    }

    /** A way that refuses what is asked for. */
    public WorkflowSketch refusal(String transition, String source, String destination) {
        transitions.add(new Arrow(transition, source, destination, 0, REFUSE));
        return this;
    }

    /** A way that is taken by itself when the ticket has been in the state for some seconds. */
    public WorkflowSketch timer(String transition, int seconds, String source, String destination) {
        transitions.add(new Arrow(transition, source, destination, seconds));
        return this;
    }

    /** A custom field that whoever opens the ticket may fill; the type is Loonflow's number, such as 10 for a whole number. */
    public WorkflowSketch field(String key, int type) {
        fields.put(key, type);
        return this;
    }

    /** The fields that are shown to those who may see a ticket but have nothing to do with it now; the title always is. */
    public WorkflowSketch displays(String... keys) {
        displayed.addAll(List.of(keys));
        return this;
    }

    List<String> displayed() {
        return displayed;
    }

    /** Which notices are sent, and the templates of what they say. */
    public WorkflowSketch notices(List<Long> ids, String title, String content) {
        settings.put("notices", ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
        settings.put("title_template", title);
        settings.put("content_template", content);
        return this;
    }

    Map<String, Object> settings() {
        return settings;
    }

    String name() {
        return name;
    }

    Map<String, Handlers> states() {
        return states;
    }

    List<Arrow> transitions() {
        return transitions;
    }

    Map<String, Integer> fields() {
        return fields;
    }
}

package org.loonbpm.translator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.loonbpm.translator.definition.Countersign;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.Participants;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.Transition.Branch;
import org.loonbpm.translator.definition.TransitionKind;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.definition.WorkflowSettings;
import org.loonbpm.translator.definition.WorkflowSettings.Permissions;

/** Definitions of every shape that people leave behind, from a seed: one start, everything else as it comes. */
public final class RandomDefinitions {

    /** Texts that something on the way might trip over. */
    public static final List<String> HOSTILE = List.of(
            "",
            " ",
            "Draft",
            "审批中",
            "a\nb\r\n\tc",
            "<x a=\"1\">&amp;]]>-->",
            "${1+1}",
            "#{people}",
            "$ {",
            "{days}",
            "'\"\\",
            "\\n \\u0041",
            "\u0000\u0001\uFFFE",
            "\uD83D\uDE00",
            "\uD800",
            "\u202E",
            "~0041",
            "x".repeat(500));

    private static final List<String> CONDITIONS = List.of(
            "{days} > 3",
            "{days} > 3 and {days} <= 10",
            "'{kind}' == 'a'",
            "{kind} in ('a', 'b')",
            "not {days}",
            "import os",
            "",
            "{days} >",
            "{kind} == '${{conditions}}'",
            "({a} or {b}) == 'x'",
            "{a} if {b} else {c}");

    private final Random random;

    public RandomDefinitions(long seed) {
        this.random = new Random(seed);
    }

    public WorkflowDefinition next() {
        int states = 1 + random.nextInt(12);
        return new WorkflowDefinition(
                1 + random.nextInt(1000),
                text(),
                text(),
                many(states, index -> state(index + 1L, index == 0)),
                many(random.nextInt(3 * states), index -> transition(index + 1L, states)),
                many(random.nextInt(5), index -> field(index + 1L)),
                settings());
    }

    private State state(long id, boolean start) {
        var form = new LinkedHashMap<String, FieldAccess>();
        many(random.nextInt(4), index -> form.put(text() + index, any(FieldAccess.values())));
        return new State(
                id,
                text(),
                start ? StateKind.START : kind(),
                random.nextInt(20) - 2,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                new Participants(any(ParticipantKind.values()), text()),
                any(Distribution.values()),
                form,
                text(),
                random.nextInt(3) == 0 ? countersign() : Countersign.UNANIMOUS,
                random.nextInt(4) == 0);
    }

    private StateKind kind() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> StateKind.END;
            case 2 -> StateKind.PARALLEL;
            default -> StateKind.NORMAL;
        };
    }

    private Countersign countersign() {
        var weights = new LinkedHashMap<String, Integer>();
        many(random.nextInt(3), index -> weights.put(text() + index, 1 + random.nextInt(9)));
        return new Countersign(
                any(Countersign.Rule.values()),
                random.nextInt(120),
                random.nextBoolean(),
                random.nextBoolean(),
                weights);
    }

    private Transition transition(long id, int states) {
        return new Transition(
                id,
                text(),
                any(TransitionKind.values()),
                stateId(states),
                stateId(states),
                many(Math.max(0, random.nextInt(6) - 2), index -> new Branch(any(CONDITIONS), stateId(states))),
                random.nextInt(4) == 0 ? random.nextInt(100_000) : 0,
                random.nextBoolean(),
                random.nextBoolean(),
                text());
    }

    /** Mostly a state that there is. */
    private long stateId(int states) {
        return random.nextInt(states + 2);
    }

    private CustomField field(long id) {
        return new CustomField(
                id,
                "field" + id,
                text(),
                any(FieldType.values()),
                random.nextInt(9) - 1,
                random.nextBoolean() ? null : text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text());
    }

    private WorkflowSettings settings() {
        var permissions = new Permissions(texts(), texts(), texts(), List.of(1L, 2L), texts());
        return new WorkflowSettings(text(), text(), random.nextBoolean(), text(), texts(), List.of(3L), permissions);
    }

    private List<String> texts() {
        return many(random.nextInt(3), index -> text());
    }

    private String text() {
        return any(HOSTILE);
    }

    private <T> T any(T[] items) {
        return any(Arrays.asList(items));
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static <T> List<T> many(int count, IntFunction<T> making) {
        var items = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            items.add(making.apply(i));
        }
        return items;
    }
}

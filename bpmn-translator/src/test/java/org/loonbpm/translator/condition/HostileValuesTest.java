package org.loonbpm.translator.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.common.engine.impl.variable.MapDelegateVariableContainer;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.test.FlowableExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody writes into a field is a value: it changes no condition and breaks none, whatever it looks like. */
@ExtendWith(FlowableExtension.class)
class HostileValuesTest {

    private static final int VALUES = 10_000;

    private static final List<String> PIECES = List.of(
            "'",
            "\"",
            "'''",
            "\\",
            "\\'",
            "{a}",
            "{",
            "}",
            "${",
            "#{",
            "}}",
            ") or True or (",
            "' or '1'=='1",
            "__import__('os')",
            "conditions.truth(true)",
            "execution",
            "\n",
            "\0",
            "\u202E",
            "\uD83D\uDE00",
            "\uD800",
            "~0027",
            "None",
            "True",
            "0",
            "-1",
            "9".repeat(400),
            "1e999",
            "nan",
            "inf",
            "%s",
            "%Y",
            "张三",
            "a",
            "2026-11-22 09:30:00",
            "<![CDATA[",
            "x".repeat(300));

    /** These hold whatever the text is. */
    private static final List<String> TRUE = List.of(
            "{a} == {b}",
            "'{a}' == {a}",
            "{a} != {b} + 'x'",
            "{a} in (1, {b})",
            "len({a}) >= 0",
            "{a} * 2 == {a} + {a}",
            "{a}.split(',')[0] in {a}",
            "'{a}-{b}' == '{b}-{a}'");

    /** These come to something, or are refused in clear words. */
    private static final List<String> DEPENDING = List.of(
            "{a} > 3",
            "int({a}) > 3",
            "float({a}) < 1",
            "{a}.days == 1",
            "datetime.datetime.strptime({a}, '%Y-%m-%d %H:%M:%S') > datetime.datetime.now()",
            "-{a} == 1");

    @Test
    void changeNoConditionThatAlwaysHolds(ProcessEngine engine) {
        for (var condition : TRUE) {
            assertThat(answers(engine, condition)).containsOnly("true");
        }
    }

    @Test
    void breakNoOther(ProcessEngine engine) {
        for (var condition : DEPENDING) {
            assertThat(answers(engine, condition)).isSubsetOf("true", "false", "refused");
        }
    }

    private static List<String> answers(ProcessEngine engine, String condition) {
        var random = new Random(condition.hashCode());
        var parsed = Conditions.parse(condition);
        var juel = Conditions.compile(condition);
        var answers = random.ints(VALUES / (TRUE.size() + DEPENDING.size()) + 1)
                .mapToObj(i -> answer(engine, juel, value(random)))
                .distinct()
                .toList();
        assertThat(Conditions.parse(condition)).isEqualTo(parsed);
        return answers;
    }

    /** A clear refusal says so of the condition, in a line of bearable length. */
    private static String answer(ProcessEngine engine, String juel, String value) {
        try {
            return String.valueOf(evaluated(engine, juel, value));
        } catch (RuntimeException failure) {
            Throwable cause = failure;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            boolean clear = cause instanceof ConditionFailure
                    && String.valueOf(cause.getMessage()).length() < 2500;
            return clear ? "refused" : "%s for %s".formatted(cause, value);
        }
    }

    private static Object evaluated(ProcessEngine engine, String juel, String value) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var values = new MapDelegateVariableContainer(
                new HashMap<>(Map.of("a", value, "b", value)), VariableContainer.empty());
        values.addTransientVariable("execution", values);
        var expression = configuration.getExpressionManager().createExpression("${" + juel + "}");
        return engine.getManagementService().executeCommand(context -> expression.getValue(values));
    }

    private static String value(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(
                    random.nextInt(4) == 0
                            ? Character.toString(random.nextInt(0x2FFF))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}

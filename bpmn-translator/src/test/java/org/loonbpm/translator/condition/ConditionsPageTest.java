package org.loonbpm.translator.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.test.FlowableExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** The examples of docs/conditions.md come to what the page says. */
@ExtendWith(FlowableExtension.class)
class ConditionsPageTest {

    private static final Path PAGE = Path.of("../docs/conditions.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^\\| `(.+)` \\| `(\\{.*})` \\| `(true|false|fails)` \\|$");
    private static final Pattern REFUSED = Pattern.compile("(?m)^\\| `(.+)` \\| (\\d+) \\| `(.+)` \\|$");

    @Test
    void conditionsComeToWhatThePageSays(ProcessEngine engine) throws Exception {
        var examples = found(EXAMPLE);
        assertThat(examples).hasSizeGreaterThan(10);
        try (var evaluation = new Evaluation(engine)) {
            for (var example : examples) {
                var condition = example.group(1);
                var fields = fields(example.group(2));
                if (example.group(3).equals("fails")) {
                    assertThatThrownBy(() -> evaluation.holds(condition, fields))
                            .hasRootCauseInstanceOf(ConditionFailure.class);
                } else {
                    assertThat(evaluation.holds(condition, fields))
                            .as(condition)
                            .isEqualTo(Boolean.valueOf(example.group(3)));
                }
            }
        }
    }

    @Test
    void whatThePageCallsRefusedIsRefusedThere() throws Exception {
        var examples = found(REFUSED);
        assertThat(examples).hasSizeGreaterThan(3);
        for (var example : examples) {
            var problem = (SyntaxProblem) Conditions.parse(example.group(1));
            assertThat(problem.column()).as(example.group(1)).isEqualTo(Integer.parseInt(example.group(2)));
            assertThat(problem.message()).startsWith(example.group(3));
        }
    }

    @Test
    void thePageNamesEveryFunction() throws Exception {
        var page = Files.readString(PAGE);
        for (var function : Function.values()) {
            assertThat(page).contains(function.pythonName());
        }
    }

    private static List<MatchResult> found(Pattern pattern) throws Exception {
        return pattern.matcher(Files.readString(PAGE)).results().toList();
    }

    private static Map<String, Object> fields(String json) {
        var fields = new LinkedHashMap<String, Object>();
        JsonMapper.shared().readTree(json).properties().forEach(entry -> {
            var value = entry.getValue();
            if (value.isBoolean()) {
                fields.put(entry.getKey(), value.booleanValue());
            } else if (value.isIntegralNumber()) {
                fields.put(entry.getKey(), value.longValue());
            } else {
                fields.put(entry.getKey(), value.isNumber() ? (Object) value.doubleValue() : value.stringValue());
            }
        });
        return fields;
    }
}

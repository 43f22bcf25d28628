package org.loonbpm.translator.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.FieldType;

class ConditionLabelTest {

    private final ConditionLabel label =
            new ConditionLabel(List.of(field("days", "Days off"), field("kind", "请假类型"), field("bare", " ")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{days} > 3                     | Days off > 3",
                "'{kind}' == '1' and {days} < 9 | 请假类型 == '1' and Days off < 9",
                "\"{kind}\" == 'a'              | 请假类型 == 'a'",
                "not {bare}                     | not bare",
                "{title} == 'x' or {gone} == 1  | title == 'x' or gone == 1",
                "{kind} == 'of {days}'          | 请假类型 == 'of Days off'",
                "{kind} == '{{days}}'           | 请假类型 == '{days}'",
                "$1 \\ {days}                   | $1 \\ Days off",
                "{                              | {",
            })
    void callsFieldsByTheirNames(String expression, String read) {
        assertThat(label.of(expression)).isEqualTo(read);
    }

    private static CustomField field(String key, String name) {
        return new CustomField(1, key, name, FieldType.STRING, 0, null, "", "", "", "{}", "{}", "{}");
    }
}

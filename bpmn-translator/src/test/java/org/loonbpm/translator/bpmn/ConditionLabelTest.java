package org.loonbpm.translator.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.FieldType;

class ConditionLabelTest {

    private final ConditionLabel label = new ConditionLabel(List.of(
            field("days", "Days off"),
            field("kind", "请假类型"),
            field("bare", " "),
            select("{\"1\":\"annual leave\",\"2\":\"病假\",\"3\":\"a {or} b\",\"4\":\"\"}")));

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
                "{leave} == '1'                 | Leave == 'annual leave'",
                "'{leave}'!=\"2\" and {days} > 1  | Leave!='病假' and Days off > 1",
                "{leave} in ('1', \"2\", '9')     | Leave in ('annual leave', '病假', '9')",
                "{leave} not in ['2']           | Leave not in ['病假']",
                "{leave} == '3' or {leave}=='4' | Leave == 'a {or} b' or Leave=='4'",
                "{days} == '1'                  | Days off == '1'",
                "{leave} == '{kind}'            | Leave == 请假类型",
                "{leave} in (1, len('1'))       | Leave in (1, len('1'))",
            })
    void callsFieldsByTheirNames(String expression, String read) {
        assertThat(label.of(expression)).isEqualTo(read);
    }

    private static CustomField field(String key, String name) {
        return new CustomField(1, key, name, FieldType.STRING, 0, null, "", "", "", "{}", "{}", "{}");
    }

    private static CustomField select(String choices) {
        return new CustomField(1, "leave", "Leave", FieldType.SELECT, 0, null, "", "", "", "{}", choices, "{}");
    }
}

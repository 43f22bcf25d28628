package org.loonbpm.translator.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                          | column 1: expected a condition, found the end",
                "{days}>                     | column 8: expected a value, found the end",
                "{days} = 3                  | column 8: `=` sets nothing here; write == to compare",
                "{days} ≤ 3                  | column 8: `≤` is not known; write <=",
                "{days} > 3 && {days} < 5    | column 12: `&` is not known; write and",
                "{days} > 3 and              | column 15: expected a value, found the end",
                "days > 3                    | column 1: `days` is not known; a field is written {days}",
                "{days > 3                   | column 1: the `{` is not closed",
                "days} > 3                   | column 5: a `}` without `{` before it",
                "{} > 3                      | column 1: expected a field's key between",
                "{0} > 3                     | column 1: expected a field's key, found the number 0",
                "{days!r} > 3                | column 1: `days!r` is no field's key",
                "{days:>3} > 3               | column 1: `days:>3` is no field's key",
                "{a.__class__} > 3           | column 1: `a.__class__` is no field's key",
                "{ days } > 3                | column 1: ` days ` is no field's key",
                "{a}{b} > 3                  | column 4: expected the end or an operator, found a field",
                "1{a} > 3                    | column 2: expected the end or an operator, found a field",
                "{kind} == 'a                | column 11: the text that begins here is not closed",
                "{kind} == ‘a’               | column 11: `‘` is no quotation mark here",
                "{kind} == f'a'              | column 11: a text with the prefix `f` is not known",
                "{kind} == 'a\\qb'           | column 13: this escape is not known",
                "007 < 3                     | column 1: a number with a leading zero",
                "({a} > 3                    | column 9: expected `)`, found the end",
                "{a} > 3)                    | column 8: expected the end or an operator, found `)`",
                "true                        | column 1: `true` is not known; write True",
                "null                        | column 1: `null` is not known; write None",
                "__import__('os')            | column 1: `__import__` is not known",
                "().__class__                | column 4: the attribute `__class__` is not known",
                "''.join(['a'])              | column 4: the method `join` is not known",
                "datetime.sys                | column 1: `datetime.sys` is not known",
                "abs()                       | column 1: abs takes 1 arguments, found 0",
                "abs(1, 2)                   | column 1: abs takes 1 arguments, found 2",
                "datetime.timedelta(years=1) | column 20: expected one of days",
                "lambda                      | column 1: expected a value, found `lambda`",
                "a := 1                      | column 3: `:` is not known here",
                "{a} == 1; {b}               | column 9: `;` is not known here",
                "[x for x in {a}]            | column 2: `x` is not known",
            })
    void whatCannotBeReadIsRefusedWithItsPlace(String text, String problem) {
        assertThat(Conditions.parse(text).toString()).startsWith(problem.replace('`', '"'));
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(Conditions.parse("(".repeat(5000))).isInstanceOf(SyntaxProblem.class);
        assertThat(Conditions.parse("(".repeat(1000) + "1" + ")".repeat(1000))).isInstanceOf(SyntaxProblem.class);
        assertThat(Conditions.parse("not ".repeat(900) + "1")).isInstanceOf(SyntaxProblem.class);
        assertThat(Conditions.parse("1" + "+1".repeat(1500))).isInstanceOf(SyntaxProblem.class);
        assertThat(Conditions.parse("((" + "{a} or ".repeat(30) + "1) == 1 and ".repeat(1) + "1)"))
                .isInstanceOf(Condition.class);
    }

    @Test
    void operandsThatAreWrittenTwiceCannotGrowWithoutBound() {
        var text = "{a}";
        for (int i = 0; i < 30; i++) {
            text = "((" + text + " or 1) == 1)";
        }

        assertThat(Conditions.parse(text)).isInstanceOf(SyntaxProblem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a}", "'{a}'", "'x{a}y'", "\"{a}\" == '{a}'", "{a}.strip() == '''{a}'''"})
    void aFieldIsAReferenceWhereverItStands(String text) {
        var condition = (Condition) Conditions.parse(text);

        assertThat(condition.fields()).containsExactly("a");
        assertThat(condition.toJuel()).contains("execution.getVariable('a')");
    }

    @Test
    void juelIsMadeOfHarmlessLiteralsOnly() {
        var juel = Conditions.compile("{kind} == '\\' + ${{T(x)}} \"\\\\ ~'");

        assertThat(juel)
                .isEqualTo("conditions.equal(execution.getVariable('kind'),"
                        + " conditions.text('~0027 + ~0024~007bT~0028x~0029~007d ~0022~005c ~007e'))");
    }

    @Test
    void chainsAndLogicAreExpanded() {
        assertThat(Conditions.compile("1 < {a} <= 3 and not {b}"))
                .isEqualTo("((conditions.less(1, execution.getVariable('a'))"
                        + " and conditions.lessOrEqual(execution.getVariable('a'), 3))"
                        + " and (not conditions.truth(execution.getVariable('b'))))");
    }
}

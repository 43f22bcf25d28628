package org.loonbpm.translator.condition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.loonbpm.translator.condition.Expression.Call;
import org.loonbpm.translator.condition.Expression.Choice;
import org.loonbpm.translator.condition.Expression.Comparison;
import org.loonbpm.translator.condition.Expression.Field;
import org.loonbpm.translator.condition.Expression.Index;
import org.loonbpm.translator.condition.Expression.Link;
import org.loonbpm.translator.condition.Expression.Literal;
import org.loonbpm.translator.condition.Expression.Logical;
import org.loonbpm.translator.condition.Expression.Not;
import org.loonbpm.translator.condition.Expression.Operation;
import org.loonbpm.translator.condition.Expression.Sequence;
import org.loonbpm.translator.condition.Expression.Signed;
import org.loonbpm.translator.condition.Expression.Template;

/**
 * Writes an expression as JUEL: calls of {@link ConditionFunctions} (bean {@code conditions}) on field values and literals.
 *
 * <pre>
 *   1 &lt; {days} and {kind} in ('a', 'b')      becomes
 *   conditions.less(1, execution.getVariable('days')) and conditions.in(execution.getVariable('kind'), ...)
 * </pre>
 *
 * JUEL's own operators would convert between types; its {@code and}, {@code or} and choice are used because they leave
 * undecided sides unevaluated, as Python does. Fields are read through the execution: an absent one is null, not an error.
 */
final class JuelCompiler implements Expression.Visitor<String> {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 80;

    /** Whether the expression holds: a JUEL expression of type boolean. */
    String test(Expression expression) {
        return bounded(expression.accept(new TestCompiler(this)));
    }

    private String value(Expression expression) {
        return bounded(expression.accept(this));
    }

    /** Operands that are written twice could double the text at every level; nobody needs that. */
    private static String bounded(String juel) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < juel.length(); i++) {
            depth += juel.charAt(i) == '(' ? 1 : juel.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        if (juel.length() > LONGEST || deepest > DEEPEST) {
            throw new SyntaxException(0, "the condition is too complex");
        }
        return juel;
    }

    @Override
    public String literal(Literal literal) {
        var value = literal.value();
        if (value instanceof String text) {
            return JuelText.literal(text);
        }
        if (value instanceof BigInteger number && number.bitLength() > 63) {
            return call("toInteger", JuelText.literal(number.toString()));
        }
        if (value instanceof Double number && number.isInfinite()) {
            return call("toFloat", "'inf'");
        }
        return String.valueOf(value);
    }

    @Override
    public String field(Field field) {
        return "execution.getVariable(%s)".formatted(JuelText.literal(ProcessVariables.of(field.key())));
    }

    @Override
    public String template(Template template) {
        return template.parts().stream()
                .map(part -> call("toText", value(part)))
                .reduce((left, right) -> call("add", left, right))
                .orElse("''");
    }

    @Override
    public String operation(Operation operation) {
        return call(camelCase(operation.operator()), value(operation.left()), value(operation.right()));
    }

    @Override
    public String signed(Signed signed) {
        return call(signed.negative() ? "negate" : "positive", value(signed.operand()));
    }

    @Override
    public String comparison(Comparison comparison) {
        var tests = new ArrayList<String>();
        var left = value(comparison.first());
        for (Link link : comparison.links()) {
            var right = value(link.right());
            tests.add(call(camelCase(link.comparator()), left, right));
            left = right;
        }
        return tests.size() == 1 ? tests.get(0) : "(" + String.join(" and ", tests) + ")";
    }

    /** {@code a and b} is b if a is true, else a. */
    @Override
    public String logical(Logical logical) {
        var operands = logical.operands();
        var result = value(operands.get(operands.size() - 1));
        for (int i = operands.size() - 2; i >= 0; i--) {
            var operand = value(operands.get(i));
            var pattern = logical.every() ? "(%1$s ? %3$s : %2$s)" : "(%1$s ? %2$s : %3$s)";
            result = bounded(pattern.formatted(test(operands.get(i)), operand, result));
        }
        return result;
    }

    @Override
    public String not(Not not) {
        return "(not " + test(not.operand()) + ")";
    }

    @Override
    public String choice(Choice choice) {
        return "(%s ? %s : %s)".formatted(test(choice.test()), value(choice.yes()), value(choice.no()));
    }

    @Override
    public String sequence(Sequence sequence) {
        return sequence.items().stream()
                .map(this::value)
                .reduce("conditions.list()", (list, item) -> call("append", list, item));
    }

    @Override
    public String index(Index index) {
        return call("item", value(index.target()), value(index.index()));
    }

    @Override
    public String call(Call call) {
        List<String> arguments = call.arguments().stream().map(this::value).collect(Collectors.toList());
        return call(call.function().method(), arguments.toArray(String[]::new));
    }

    static String call(String method, String... arguments) {
        return "conditions.%s(%s)".formatted(method, String.join(", ", arguments));
    }

    private static String camelCase(Enum<?> constant) {
        var words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        for (int i = 1; i < words.length; i++) {
            words[i] = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
        }
        return String.join("", words);
    }
}

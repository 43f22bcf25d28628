package org.loonbpm.translator.condition;

import java.util.stream.Collectors;
import org.loonbpm.translator.condition.Expression.Call;
import org.loonbpm.translator.condition.Expression.Choice;
import org.loonbpm.translator.condition.Expression.Comparison;
import org.loonbpm.translator.condition.Expression.Field;
import org.loonbpm.translator.condition.Expression.Index;
import org.loonbpm.translator.condition.Expression.Literal;
import org.loonbpm.translator.condition.Expression.Logical;
import org.loonbpm.translator.condition.Expression.Not;
import org.loonbpm.translator.condition.Expression.Operation;
import org.loonbpm.translator.condition.Expression.Sequence;
import org.loonbpm.translator.condition.Expression.Signed;
import org.loonbpm.translator.condition.Expression.Template;

/** Writes the question whether a value counts as true; where only that is asked, {@code and} and {@code or} are plain. */
record TestCompiler(JuelCompiler values) implements Expression.Visitor<String> {

    @Override
    public String comparison(Comparison comparison) {
        return values.comparison(comparison);
    }

    @Override
    public String logical(Logical logical) {
        return logical.operands().stream()
                .map(values::test)
                .collect(Collectors.joining(logical.every() ? " and " : " or ", "(", ")"));
    }

    @Override
    public String not(Not not) {
        return values.not(not);
    }

    @Override
    public String literal(Literal literal) {
        return truth(values.literal(literal));
    }

    @Override
    public String field(Field field) {
        return truth(values.field(field));
    }

    @Override
    public String template(Template template) {
        return truth(values.template(template));
    }

    @Override
    public String operation(Operation operation) {
        return truth(values.operation(operation));
    }

    @Override
    public String signed(Signed signed) {
        return truth(values.signed(signed));
    }

    @Override
    public String choice(Choice choice) {
        return truth(values.choice(choice));
    }

    @Override
    public String sequence(Sequence sequence) {
        return truth(values.sequence(sequence));
    }

    @Override
    public String index(Index index) {
        return truth(values.index(index));
    }

    @Override
    public String call(Call call) {
        return truth(values.call(call));
    }

    private static String truth(String value) {
        return JuelCompiler.call("truth", value);
    }
}

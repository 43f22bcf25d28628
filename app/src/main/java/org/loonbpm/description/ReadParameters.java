package org.loonbpm.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.loonbpm.web.PageRequest;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** What the handler methods tell: names, and the parameters behind arguments that hold several: those of a page. */
@Component
class ReadParameters implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        operation.setOperationId(name(handler));
        Arrays.stream(handler.getMethodParameters()).forEach(argument -> {
            if (argument.getParameterType() == PageRequest.class) {
                operation.addParametersItem(number("page", 1, "which page, counted from 1; 0 is the last"));
                operation.addParametersItem(
                        number("per_page", 10, "rows on a page, at most %d".formatted(PageRequest.MOST)));
            } else if (argument.getParameterType() == Map.class) {
                remove(operation, argument);
            }
        });
        return operation;
    }

    /** Stays the same when endpoints are added: generated clients name their functions by it. */
    private static String name(HandlerMethod handler) {
        String controller = handler.getBeanType().getSimpleName().replace("Controller", "");
        return StringUtils.uncapitalize(controller) + "_" + handler.getMethod().getName();
    }

    private static void remove(Operation operation, MethodParameter argument) {
        operation
                .getParameters()
                .removeIf(parameter -> Objects.equals(parameter.getName(), argument.getParameterName()));
    }

    private static Parameter number(String name, int absent, String meaning) {
        var schema = new IntegerSchema();
        schema.setDefault(absent);
        return new Parameter().in("query").name(name).description(meaning).schema(schema);
    }
}

package org.loonbpm.ticket;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.loonbpm.web.Refusal;

/**
 * What a list asks of a custom field.
 *
 * @param value as it was sent
 */
record FieldQuestion(String key, Comparison comparison, String value) {

    /** What a parameter about a custom field begins with. */
    static final String PREFIX = "field.";

    /** How a field's value is compared; the sign is how SQL writes it. */
    enum Comparison {
        EQUAL("", "="),
        AT_LEAST("__gte", ">="),
        MORE("__gt", ">"),
        AT_MOST("__lte", "<="),
        LESS("__lt", "<"),
        CONTAINS("__contains", "");

        private final String suffix;
        private final String sign;

        Comparison(String suffix, String sign) {
            this.suffix = suffix;
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        String suffix() {
            return suffix;
        }

        boolean isRange() {
            return this != EQUAL && this != CONTAINS;
        }
    }

    /** The questions among a request's parameters; an empty value asks nothing, as everywhere in lists. */
    static List<FieldQuestion> in(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith(PREFIX))
                .filter(parameter -> !parameter.getValue().isBlank())
                .map(parameter -> of(
                        parameter.getKey().substring(PREFIX.length()),
                        parameter.getValue().strip()))
                .sorted(Comparator.comparing(FieldQuestion::parameter))
                .toList();
    }

    private static FieldQuestion of(String name, String value) {
        Comparison comparison = Arrays.stream(Comparison.values())
                .filter(candidate -> !candidate.suffix.isEmpty() && name.endsWith(candidate.suffix))
                .findFirst()
                .orElse(Comparison.EQUAL);
        String key = name.substring(0, name.length() - comparison.suffix.length());
        if (key.isEmpty()) {
            throw Refusal.invalid(
                    "'%s%s' names no field: write field.<key>, such as field.days__gte=3".formatted(PREFIX, name));
        }
        if (value.indexOf('\0') >= 0) {
            throw Refusal.invalid(PREFIX + name + " must not contain the character 0");
        }
        return new FieldQuestion(key, comparison, value);
    }

    /** As it was asked. */
    String parameter() {
        return PREFIX + key + comparison.suffix;
    }
}

package org.loonbpm.translator.json;

import tools.jackson.databind.JsonNode;

/** Single values of the text; nothing is converted from one type to another. */
final class Values {

    private Values() {}

    static long integer(JsonNode node, String path, long least, long most) {
        if (!node.isIntegralNumber()) {
            throw UnreadableDefinition.at(path, "expected a whole number, found " + describe(node));
        }
        if (!node.canConvertToLong() || node.longValue() < least || node.longValue() > most) {
            throw UnreadableDefinition.at(
                    path, "expected a whole number from %d to %d, found %s".formatted(least, most, node));
        }
        return node.longValue();
    }

    static boolean flag(JsonNode node, String path) {
        if (!node.isBoolean()) {
            throw UnreadableDefinition.at(path, "expected true or false, found " + describe(node));
        }
        return node.booleanValue();
    }

    static String text(JsonNode node, String path) {
        if (!node.isString()) {
            throw UnreadableDefinition.at(path, "expected a text, found " + describe(node));
        }
        return node.stringValue();
    }

    static <T extends Enum<T>> T word(JsonNode node, String path, T[] constants) {
        return Words.constant(constants, text(node, path))
                .orElseThrow(() -> UnreadableDefinition.at(
                        path, "expected one of %s, found %s".formatted(Words.all(constants), node)));
    }

    static String describe(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> "the number " + node;
            case BOOLEAN -> node.toString();
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case NULL -> "null";
            case MISSING -> "nothing";
            case BINARY, POJO -> "something else";
        };
    }
}

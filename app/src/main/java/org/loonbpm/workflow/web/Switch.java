package org.loonbpm.workflow.web;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** A value that Loonflow counts as a number while its own front end sends {@code true} and {@code false}. */
class Switch extends ValueDeserializer<Boolean> {

    @Override
    public Boolean deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return parser.getBooleanValue();
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getBigIntegerValue().signum() != 0;
        }
        return (Boolean) context.handleUnexpectedToken(Boolean.class, parser);
    }

    /** One for which Loonflow also takes a number as text. */
    static class OrText extends Switch {

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return super.deserialize(parser, context);
            }
            return switch (parser.getString()) {
                case "1", "true", "True" -> true;
                case "0", "false", "False", "" -> false;
                default -> (Boolean) context.handleUnexpectedToken(Boolean.class, parser);
            };
        }
    }
}

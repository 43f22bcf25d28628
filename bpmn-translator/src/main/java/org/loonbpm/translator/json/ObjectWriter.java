package org.loonbpm.translator.json;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One object of the text, written key by key; what equals its default is left out. */
record ObjectWriter(ObjectNode node) {

    ObjectWriter id(long id) {
        node.put("id", id);
        return this;
    }

    ObjectWriter text(String key, String value) {
        node.put(key, value);
        return this;
    }

    ObjectWriter text(String key, @Nullable String value, @Nullable String fallback) {
        if (value != null && !value.equals(fallback)) {
            node.put(key, value);
        }
        return this;
    }

    ObjectWriter integer(String key, long value) {
        if (value != 0) {
            node.put(key, value);
        }
        return this;
    }

    ObjectWriter flag(String key, boolean value, boolean fallback) {
        if (value != fallback) {
            node.put(key, value);
        }
        return this;
    }

    ObjectWriter word(String key, Enum<?> value, @Nullable Enum<?> fallback) {
        if (value != fallback) {
            node.put(key, Words.of(value));
        }
        return this;
    }

    <T> ObjectWriter objects(String key, List<T> items, BiConsumer<ObjectWriter, T> writing) {
        return list(key, items, (array, item) -> writing.accept(new ObjectWriter(array.addObject()), item));
    }

    ObjectWriter texts(String key, List<String> items) {
        return list(key, items, ArrayNode::add);
    }

    ObjectWriter integers(String key, List<Long> items) {
        return list(key, items, ArrayNode::add);
    }

    <T> ObjectWriter object(String key, T value, T fallback, BiConsumer<ObjectWriter, T> writing) {
        if (!value.equals(fallback)) {
            writing.accept(new ObjectWriter(node.putObject(key)), value);
        }
        return this;
    }

    private <T> ObjectWriter list(String key, List<T> items, BiConsumer<ArrayNode, T> writing) {
        if (!items.isEmpty()) {
            var array = node.putArray(key);
            items.forEach(item -> writing.accept(array, item));
        }
        return this;
    }
}

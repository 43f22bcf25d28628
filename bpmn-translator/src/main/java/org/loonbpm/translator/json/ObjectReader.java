package org.loonbpm.translator.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One object of the text, read key by key.
 *
 * <p>It remembers which keys were asked for, so that {@link #finish()} can refuse the others: a mistyped key is a mistake
 * to be told of, not a setting to be lost.
 */
final class ObjectReader {

    private final JsonNode node;
    private final String path;
    private final Set<String> known = new LinkedHashSet<>();

    ObjectReader(JsonNode node, String path) {
        if (!node.isObject()) {
            throw UnreadableDefinition.at(path, "expected an object, found " + Values.describe(node));
        }
        this.node = node;
        this.path = path;
    }

    long id() {
        var value = required("id");
        return Values.integer(value, at("id"), 1, Long.MAX_VALUE);
    }

    long integer(String key, long fallback, long least, long most) {
        var value = find(key);
        return value == null ? fallback : Values.integer(value, at(key), least, most);
    }

    boolean flag(String key, boolean fallback) {
        var value = find(key);
        return value == null ? fallback : Values.flag(value, at(key));
    }

    String text(String key) {
        return Values.text(required(key), at(key));
    }

    String text(String key, String fallback) {
        var value = find(key);
        return value == null ? fallback : Values.text(value, at(key));
    }

    @Nullable
    String nullableText(String key) {
        var value = find(key);
        return value == null || value.isNull() ? null : Values.text(value, at(key));
    }

    <T extends Enum<T>> T word(String key, T[] constants) {
        return Values.word(required(key), at(key), constants);
    }

    <T extends Enum<T>> T word(String key, T[] constants, T fallback) {
        var value = find(key);
        return value == null ? fallback : Values.word(value, at(key), constants);
    }

    <T> List<T> list(String key, Function<Item, T> reading) {
        var value = find(key);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw UnreadableDefinition.at(at(key), "expected a list, found " + Values.describe(value));
        }
        var items = new ArrayList<T>();
        for (var item : value) {
            items.add(reading.apply(new Item(item, "%s[%d]".formatted(at(key), items.size()))));
        }
        return items;
    }

    List<String> texts(String key) {
        return list(key, item -> Values.text(item.node(), item.path()));
    }

    List<Long> integers(String key) {
        return list(key, item -> Values.integer(item.node(), item.path(), Long.MIN_VALUE, Long.MAX_VALUE));
    }

    <T extends Enum<T>> Map<String, T> wordsByKey(String key, T[] constants) {
        var value = find(key);
        var words = new LinkedHashMap<String, T>();
        if (value != null) {
            var inner = new ObjectReader(value, at(key));
            value.propertyNames().forEach(name -> words.put(name, inner.word(name, constants)));
        }
        return words;
    }

    Map<String, Integer> integersByKey(String key, int least, int most) {
        var value = find(key);
        var integers = new LinkedHashMap<String, Integer>();
        if (value != null) {
            var inner = new ObjectReader(value, at(key));
            value.propertyNames().forEach(name -> integers.put(name, (int) inner.integer(name, least, least, most)));
        }
        return integers;
    }

    <T> T object(String key, Function<ObjectReader, T> reading, T fallback) {
        var value = find(key);
        return value == null ? fallback : new Item(value, at(key)).object(reading);
    }

    /** Refuses keys that nobody asked for. */
    void finish() {
        for (var name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw UnreadableDefinition.at(at(name), "unknown key, expected one of " + String.join(", ", known));
            }
        }
    }

    private @Nullable JsonNode find(String key) {
        known.add(key);
        return node.get(key);
    }

    private JsonNode required(String key) {
        var value = find(key);
        if (value == null) {
            throw UnreadableDefinition.at(path, "the key \"%s\" is missing".formatted(key));
        }
        return value;
    }

    private String at(String key) {
        return path + "." + key;
    }

    /** A value and where it stands. */
    record Item(JsonNode node, String path) {

        <T> T object(Function<ObjectReader, T> reading) {
            var reader = new ObjectReader(node, path);
            var result = reading.apply(reader);
            reader.finish();
            return result;
        }
    }
}

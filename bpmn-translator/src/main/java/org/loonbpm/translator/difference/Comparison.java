package org.loonbpm.translator.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two versions of one element, compared attribute by attribute; values are told as people read them. */
final class Comparison<T> {

    private final T before;
    private final T after;
    private final List<ChangedAttribute> changed = new ArrayList<>();

    Comparison(T before, T after) {
        this.before = before;
        this.after = after;
    }

    <V extends @Nullable Object> Comparison<T> with(String name, Function<T, V> value) {
        return with(name, value, Comparison::told, false);
    }

    /** An attribute on which the way of tickets depends. */
    <V extends @Nullable Object> Comparison<T> deciding(String name, Function<T, V> value) {
        return with(name, value, Comparison::told, true);
    }

    <V extends @Nullable Object> Comparison<T> with(
            String name, Function<T, V> value, Function<V, @Nullable String> telling, boolean topology) {
        var earlier = value.apply(before);
        var later = value.apply(after);
        if (!Objects.equals(earlier, later)) {
            changed.add(new ChangedAttribute(name, telling.apply(earlier), telling.apply(later), topology));
        }
        return this;
    }

    Comparison<T> and(BiFunction<T, T, List<ChangedAttribute>> more) {
        changed.addAll(more.apply(before, after));
        return this;
    }

    List<ChangedAttribute> changed() {
        return changed;
    }

    /** Enum constants are told by their word in the definition's JSON. */
    static @Nullable String told(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value == null ? null : value.toString();
    }
}

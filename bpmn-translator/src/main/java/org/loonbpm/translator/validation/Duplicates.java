package org.loonbpm.translator.validation;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds values that come more than once. */
final class Duplicates {

    private Duplicates() {}

    /** Every value that was there before, once. */
    static <T, K> List<K> among(List<T> items, Function<T, K> value) {
        var seen = new HashSet<K>();
        Stream<K> repeated = items.stream().map(value).filter(item -> !seen.add(item));
        return repeated.distinct().toList();
    }
}

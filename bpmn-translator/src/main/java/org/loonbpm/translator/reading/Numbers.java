package org.loonbpm.translator.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The row ids of states or of transitions: those that an export of ours carries stay, what was drawn anew gets the next free.
 */
final class Numbers {

    private final Map<String, Long> byElement = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    /** @param before what was drawn anew gets a greater number */
    Numbers(long before) {
        taken.add(before);
    }

    /** Takes the number for the element; says whether it was free. */
    boolean claim(String element, OptionalLong number) {
        if (number.isPresent() && !byElement.containsKey(element) && taken.add(number.getAsLong())) {
            byElement.put(element, number.getAsLong());
            return true;
        }
        return false;
    }

    /** Keeps others from taking the number. */
    void reserve(long number) {
        taken.add(number);
    }

    long of(String element) {
        return byElement.computeIfAbsent(element, any -> next());
    }

    private long next() {
        long next = taken.stream().mapToLong(Long::longValue).max().orElse(0) + 1;
        taken.add(next);
        return next;
    }
}

package org.loonbpm.explain;

import java.util.List;

/**
 * A reason, not yet in anybody's language.
 *
 * @param code stable, for programs; also the key of its words in {@code words*.properties}
 * @param arguments what its words speak of
 */
public record Finding(String code, List<Object> arguments) {

    public static Finding of(String code, Object... arguments) {
        return new Finding(code, List.of(arguments));
    }
}

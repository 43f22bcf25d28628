package org.loonbpm.translator.definition;

import java.util.Arrays;

/** The numbers by which Loonflow's API and database name the constants of this package. */
public final class WireCode {

    private WireCode() {}

    /** A constant that Loonflow names by a number. */
    public interface Coded {
        int code();
    }

    /**
     * The constant with that number.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <T extends Enum<T> & Coded> T find(T[] constants, int code) {
        return Arrays.stream(constants)
                .filter(constant -> constant.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%d is none of %s"
                        .formatted(
                                code, Arrays.stream(constants).map(Coded::code).toList())));
    }
}

package org.loonbpm.workflow.web;

import org.jspecify.annotations.Nullable;

/** What counts where a body says nothing. */
final class Absent {

    private Absent() {}

    static String orEmpty(@Nullable String value) {
        return or(value, "");
    }

    static <T> T or(@Nullable T value, T absent) {
        return value == null ? absent : value;
    }
}

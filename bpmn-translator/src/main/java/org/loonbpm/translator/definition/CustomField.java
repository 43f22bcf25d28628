package org.loonbpm.translator.definition;

import org.jspecify.annotations.Nullable;

/**
 * A field of a workflow's tickets.
 *
 * @param key the name under which callers send it and conditions name it
 * @param order its place in a form; smaller comes first
 * @param defaultValue what a form starts with, as text; null where none was ever said
 * @param template text that a text area starts with
 * @param booleanDisplay JSON text of the words for true and false, such as {@code {"1":"yes","0":"no"}}
 * @param choices JSON text of the options of a radio, checkbox or select field, such as {@code {"1":"annual leave"}}
 * @param label free JSON text of the callers' own
 */
public record CustomField(
        long id,
        String key,
        String name,
        FieldType type,
        int order,
        @Nullable String defaultValue,
        String description,
        String placeholder,
        String template,
        String booleanDisplay,
        String choices,
        String label) {}

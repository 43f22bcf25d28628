package org.loonbpm.translator.definition;

import org.loonbpm.translator.definition.WireCode.Coded;

/** The type of a custom field ({@code field_type_id} in Loonflow). */
public enum FieldType implements Coded {
    STRING(5),
    INTEGER(10),
    FLOAT(15),
    BOOLEAN(20),
    /** {@code yyyy-MM-dd}. */
    DATE(25),
    /** {@code yyyy-MM-dd HH:mm:ss}. */
    DATETIME(30),
    RADIO(35),
    /** Option keys, comma separated. */
    CHECKBOX(40),
    SELECT(45),
    /** Option keys, comma separated. */
    MULTI_SELECT(50),
    TEXT(55),
    RICH_TEXT(58),
    USER(60),
    /** User names, comma separated. */
    USERS(70),
    /** JSON text of a list of {@code {"url":..,"file_name":..}}, or a comma list of paths. */
    ATTACHMENT(80);

    private final int code;

    FieldType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    public static FieldType of(int code) {
        return WireCode.find(values(), code);
    }
}

package org.loonbpm.translator.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loonbpm.translator.definition.CustomField;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.FieldType;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the fields that forms of other tools show: they become fields of the workflow. */
final class FormReading {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, FieldType> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("string", FieldType.STRING);
        TYPES.put("long", FieldType.INTEGER);
        TYPES.put("integer", FieldType.INTEGER);
        TYPES.put("double", FieldType.FLOAT);
        TYPES.put("boolean", FieldType.BOOLEAN);
        TYPES.put("date", FieldType.DATE);
        TYPES.put("datetime", FieldType.DATETIME);
        TYPES.put("text", FieldType.TEXT);
        TYPES.put("enum", FieldType.SELECT);
        TYPES.put("user", FieldType.USER);
        TYPES.put("users", FieldType.USERS);
    }

    private final List<CustomField> known;
    private final Map<String, CustomField> fields = new LinkedHashMap<>();
    private final Remarks remarks;

    FormReading(List<CustomField> known, Remarks remarks) {
        this.known = known;
        known.forEach(field -> fields.put(field.key(), field));
        this.remarks = remarks;
    }

    /** The fields that were known, and behind them those that forms brought. */
    List<CustomField> fields() {
        var all = new ArrayList<>(known);
        fields.values().stream().filter(field -> !known.contains(field)).forEach(all::add);
        return all;
    }

    boolean knows(String key) {
        return fields.containsKey(key);
    }

    /** Adds the fields of an element's form to the workflow's, and says what may be done with each there. */
    Map<String, FieldAccess> read(XmlElement carrier) {
        var form = new LinkedHashMap<String, FieldAccess>();
        Stream.concat(
                        carrier.toolExtensions("formData").flatMap(data -> data.children().stream()),
                        carrier.toolExtensions("formProperty"))
                .filter(field -> !field.id().isEmpty())
                .forEach(field -> {
                    form.put(field.id(), access(field));
                    add(carrier, field);
                });
        return form;
    }

    private void add(XmlElement carrier, XmlElement field) {
        var written = field.attribute("type").isEmpty() ? "string" : field.attribute("type");
        var type = Optional.ofNullable(TYPES.get(written));
        if (type.isEmpty()) {
            remarks.add(RemarkCode.UNKNOWN_FIELD_TYPE, carrier, field.id(), written, String.join(", ", TYPES.keySet()));
            return;
        }
        var known = fields.get(field.id());
        if (known == null) {
            fields.put(field.id(), field(field, type.get()));
        } else if (known.type() != type.get()) {
            remarks.add(RemarkCode.FIELD_CONFLICT, carrier, field.id(), type.get(), known.type());
        }
    }

    private CustomField field(XmlElement field, FieldType type) {
        long id = fields.values().stream().mapToLong(CustomField::id).max().orElse(0) + 1;
        var name = Stream.of(field.attribute("label"), field.attribute("name"), field.id())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
        var defaultValue = Stream.of("defaultValue", "default", "value")
                .flatMap(key -> field.optional(key).stream())
                .findFirst()
                .orElse(null);
        var choices = field.children().stream()
                .filter(value -> value.name().equals("value"))
                .collect(Collectors.toMap(
                        XmlElement::id,
                        value -> value.attribute("name"),
                        (first, second) -> first,
                        LinkedHashMap::new));
        return new CustomField(
                id, field.id(), name, type, 0, defaultValue, "", "", "", "{}", JSON.writeValueAsString(choices), "{}");
    }

    private static FieldAccess access(XmlElement field) {
        if (field.attribute("writable").equals("false") || isConstrained(field, "readonly")) {
            return FieldAccess.READ_ONLY;
        }
        boolean required = field.attribute("required").equals("true") || isConstrained(field, "required");
        return required ? FieldAccess.REQUIRED : FieldAccess.OPTIONAL;
    }

    private static boolean isConstrained(XmlElement field, String constraint) {
        return field.children().stream()
                .filter(child -> child.name().equals("validation"))
                .flatMap(validation -> validation.children().stream())
                .anyMatch(child -> child.attribute("name").equals(constraint)
                        && !child.attribute("config").equals("false"));
    }
}

package org.loonbpm.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.FieldType;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.web.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions about custom fields as SQL. Each asks only where the person is shown the field, so that nobody learns by searching
 * what a ticket does not show. The parameters of a question end in its number.
 */
final class FieldConditions {

    /** Whether the person is to handle the ticket now, as {@link Handling} says. */
    private static final String HANDLES =
            "(t.participant_type_id = any (:human::int[]) and t.state_id = any (:acting::bigint[])"
                    + " and :me = any (string_to_array(t.participant, ',')))";

    /** Whether the person has to do with the ticket, as {@link TicketAccess#isRelated} says. */
    private static final String RELATED = "(t.creator = :me or :me = any (string_to_array(t.relation, ','))"
            + " or :me = any (string_to_array(t.informed, ',')))";

    private static final Integer[] HUMAN = Arrays.stream(ParticipantKind.values())
            .filter(ParticipantKind::isHuman)
            .map(ParticipantKind::code)
            .toArray(Integer[]::new);

    /** What the index of words takes to stand between words, see its migration. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\"\\\\{},:\\[\\]]+");

    private final SearchConditions conditions;
    private final FieldSight sight;
    private int asked;

    FieldConditions(SearchConditions conditions, FieldSight sight) {
        this.conditions = conditions;
        this.sight = sight;
        conditions.bind("me", sight.username());
        conditions.bind("human", HUMAN);
        conditions.bind("acting", sight.actingStates());
    }

    void and(FieldQuestion question) {
        int number = asked++;
        Map<FieldType, FieldSight.Places> places = sight.places(question.key());
        var alternatives = new ArrayList<String>();
        @Nullable Refusal unreadable = null;
        var found = new FieldSight.Places();
        for (var place : places.entrySet()) {
            try {
                String suffix = number + "_" + place.getKey().code();
                String met = met(question, place.getKey(), suffix);
                alternatives.add("(" + met + " and " + seen(place.getValue(), suffix) + ")");
                found = found.and(place.getValue());
            } catch (Refusal refusal) {
                unreadable = refusal;
            }
        }
        if (alternatives.isEmpty() && unreadable != null) {
            throw unreadable;
        }
        conditions.andAny(conditions.indexed("workflow_id"), "having" + number, found.workflows());
        // a lone alternative is not put in brackets, so that the planner finds the indexed comparison in it
        conditions.and(alternatives.size() == 1 ? alternatives.get(0) : "(" + String.join(" or ", alternatives) + ")");
    }

    /** An expression for a field's value to sort by; null where the person is not shown it. */
    String sortedBy(String key) {
        int number = asked++;
        FieldSight.Places places = sight.places(key).values().stream()
                .reduce(FieldSight.Places::and)
                .orElseThrow();
        conditions.bind("key" + number, key);
        return "case when " + seen(places, Integer.toString(number)) + " then nullif(t.fields -> :key" + number
                + ", 'null') end";
    }

    private String seen(FieldSight.Places places, String suffix) {
        conditions.bind("forms" + suffix, array(places.forms()));
        conditions.bind("open" + suffix, array(places.open()));
        conditions.bind("related" + suffix, array(places.related()));
        return "case when " + HANDLES + " then t.state_id = any (:forms" + suffix + "::bigint[])"
                + " else t.workflow_id = any (:open" + suffix + "::bigint[]) or (t.workflow_id = any (:related" + suffix
                + "::bigint[]) and " + RELATED + ") end";
    }

    private static Long[] array(Set<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    private String met(FieldQuestion question, FieldType type, String suffix) {
        String key = ":key" + suffix;
        String value = ":value" + suffix;
        conditions.bind("key" + suffix, question.key());
        return switch (question.comparison()) {
            case CONTAINS -> {
                requireText(question, type);
                conditions.bind("value" + suffix, question.value());
                yield "position(lower(" + value + ") in lower(t.fields ->> " + key + ")) > 0";
            }
            case EQUAL -> equal(question, type, suffix);
            case AT_LEAST, MORE, AT_MOST, LESS -> {
                Object bound = bound(question, type);
                conditions.bind("value" + suffix, bound instanceof Number ? json(bound) : bound);
                String sign = " " + question.comparison().sign() + " ";
                yield bound instanceof Number
                        ? "jsonb_typeof(t.fields -> " + key + ") = 'number' and t.fields -> " + key + sign + value
                                + "::jsonb"
                        : "(t.fields ->> " + key + ") collate \"C\"" + sign + value;
            }
        };
    }

    private String equal(FieldQuestion question, FieldType type, String suffix) {
        if (isList(type)) {
            conditions.bind("value" + suffix, question.value());
            return ":value" + suffix + " = any (string_to_array(t.fields ->> :key" + suffix + ", ','))";
        }
        Object value = FieldValues.comparable(question.parameter(), type, question.value());
        conditions.bind("value" + suffix, json(Map.of(question.key(), value)));
        return "t.fields @> :value" + suffix + "::jsonb";
    }

    private static Object bound(FieldQuestion question, FieldType type) {
        if (!isOrdered(type)) {
            throw Refusal.invalid(
                    "%s: only numbers and times have a range, the field '%s' has neither; use %s or %s__contains"
                            .formatted(
                                    question.parameter(),
                                    question.key(),
                                    FieldQuestion.PREFIX + question.key(),
                                    FieldQuestion.PREFIX + question.key()));
        }
        return FieldValues.comparable(question.parameter(), type, question.value());
    }

    private static void requireText(FieldQuestion question, FieldType type) {
        if (isOrdered(type) || type == FieldType.BOOLEAN) {
            throw Refusal.invalid("%s: only text contains something, the field '%s' holds no text"
                    .formatted(question.parameter(), question.key()));
        }
    }

    private static boolean isOrdered(FieldType type) {
        return switch (type) {
            case INTEGER, FLOAT, DATE, DATETIME -> true;
            case STRING, BOOLEAN, RADIO, CHECKBOX, SELECT, MULTI_SELECT, TEXT, RICH_TEXT, USER, USERS, ATTACHMENT ->
                false;
        };
    }

    /** Whether a value is a comma list: then one of its items is asked for. */
    private static boolean isList(FieldType type) {
        return type == FieldType.CHECKBOX || type == FieldType.MULTI_SELECT || type == FieldType.USERS;
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    /** Tickets in whose title, serial number or shown fields each of the words occurs. */
    void andWords(List<String> words) {
        conditions.bind("formFields", sight.forms());
        conditions.bind("openFields", sight.open());
        conditions.bind("relatedFields", sight.related());
        String indexed = words.stream().filter(FieldConditions::hasGrams).collect(Collectors.joining(" "));
        if (!conditions.byPerson() && !indexed.isEmpty()) {
            conditions.bind("words", indexed);
            conditions.and("ticket_grams(t.sn, t.title, t.fields) @> text_grams(:words)");
        }
        for (String word : words) {
            int number = asked++;
            conditions.bind("word" + number, word);
            conditions.and("""
                    (position(lower(:word%1$d) in lower(t.title)) > 0 or position(lower(:word%1$d) in lower(t.sn)) > 0
                    or exists (select from jsonb_each_text(t.fields) as f (key, value)
                        where position(lower(:word%1$d) in lower(f.value)) > 0
                            and case when %2$s then t.state_id || ' ' || f.key = any (:formFields::text[])
                                else t.workflow_id || ' ' || f.key = any (:openFields::text[])
                                    or (t.workflow_id || ' ' || f.key = any (:relatedFields::text[]) and %3$s) end))""".formatted(number, HANDLES, RELATED));
        }
    }

    /** Whether the index of words has pieces of this one: three neighbouring characters, or two that are not both ASCII. */
    private static boolean hasGrams(String word) {
        return Arrays.stream(SEPARATORS.split(word))
                .anyMatch(run -> run.codePointCount(0, run.length()) > 2
                        || (run.codePointCount(0, run.length()) == 2
                                && run.chars().anyMatch(character -> character > 127)));
    }
}

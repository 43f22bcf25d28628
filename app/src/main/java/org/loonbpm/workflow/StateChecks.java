package org.loonbpm.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loonbpm.translator.definition.Distribution;
import org.loonbpm.translator.definition.FieldAccess;
import org.loonbpm.translator.definition.ParticipantKind;
import org.loonbpm.translator.definition.StateKind;
import org.loonbpm.translator.json.CountersignText;
import org.loonbpm.translator.json.UnreadableDefinition;
import org.loonbpm.web.Refusal;

/** What the attributes of a state have to be. */
final class StateChecks {

    private static final Set<String> VARIABLES = Set.of("creator", "creator_tl");

    private StateChecks() {}

    static void check(StateDraft draft) {
        Checks.code("type_id", draft.typeId(), StateKind.values());
        Checks.code("distribute_type_id", draft.distributeTypeId(), Distribution.values());
        Checks.code("participant_type_id", draft.participantTypeId(), ParticipantKind.values());
        Checks.json("label", draft.label());
        checkCountersign(draft.countersign());
        checkForm(draft.stateFieldStr());
        checkParticipant(
                ParticipantKind.of(draft.participantTypeId()),
                draft.participant().strip(),
                draft.typeId() == StateKind.NORMAL.code());
    }

    private static void checkCountersign(@Nullable String countersign) {
        try {
            if (countersign != null) {
                CountersignText.read(countersign);
            }
        } catch (UnreadableDefinition unreadable) {
            throw Refusal.invalid(String.valueOf(unreadable.getMessage()));
        }
    }

    /** Loonflow: {@code {"title":1,"days":2}} with 1 for read only, 2 for required, 3 for optional. */
    private static void checkForm(String text) {
        Checks.jsonObject("state_field_str", text);
        JsonTexts.readOrEmptyObject(text).properties().forEach(entry -> {
            if (!entry.getValue().isIntegralNumber()) {
                throw Refusal.invalid("state_field_str must give each field a number, not %s to '%s'"
                        .formatted(entry.getValue(), entry.getKey()));
            }
            Checks.code(
                    "'%s' in state_field_str".formatted(entry.getKey()),
                    entry.getValue().asInt(0),
                    FieldAccess.values());
        });
    }

    /**
     * The participant has the form that its kind asks for. Names of people are not looked up: they may come later. What
     * cannot do without a value has one, unless nobody ever handles the state.
     */
    private static void checkParticipant(ParticipantKind kind, String participant, boolean handled) {
        switch (kind) {
            case DEPARTMENT -> {
                requireGiven(participant, handled, "department ids, such as '1,2'");
                Checks.ids("participant", participant);
            }
            case ROLE -> {
                requireGiven(participant, handled, "a role id");
                requireOneId(participant, "a role id");
            }
            case SCRIPT -> requireOneId(participant, "a script id");
            case VARIABLE -> CommaList.of(participant).forEach(StateChecks::requireVariable);
            case HOOK -> checkAddress(participant, "hook_url", handled);
            case EXTERNAL -> checkAddress(participant, "external_url", handled);
            case NONE, PERSON, PEOPLE, FIELD, PARENT_FIELD -> {
                // any text: names of people or keys of fields
            }
        }
    }

    private static void requireGiven(String participant, boolean handled, String wanted) {
        if (handled && participant.isEmpty()) {
            throw Refusal.invalid("participant must be " + wanted + " and is empty");
        }
    }

    private static void requireOneId(String participant, String wanted) {
        if (!participant.isEmpty()
                && CommaList.ids(participant).filter(ids -> ids.size() == 1).isEmpty()) {
            throw Refusal.invalid("participant must be %s, not '%s'".formatted(wanted, participant));
        }
    }

    private static void requireVariable(String variable) {
        if (!VARIABLES.contains(variable)) {
            throw Refusal.invalid(
                    "participant must name the variables creator or creator_tl, not '%s'".formatted(variable));
        }
    }

    private static void checkAddress(String participant, String key, boolean handled) {
        requireGiven(participant, handled, "a JSON text with " + key);
        Checks.jsonObject("participant", participant);
        if (!participant.isEmpty()
                && !JsonTexts.readOrEmptyObject(participant).path(key).isString()) {
            throw Refusal.invalid("participant must be a JSON text in which %s is a text".formatted(key));
        }
    }
}

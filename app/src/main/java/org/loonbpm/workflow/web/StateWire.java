package org.loonbpm.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.loonbpm.web.Times;
import org.loonbpm.workflow.FindStates.Described;
import org.loonbpm.workflow.JsonTexts;
import org.loonbpm.workflow.ParticipantInfo;
import org.loonbpm.workflow.SavedState;
import tools.jackson.databind.JsonNode;

/** A state in the answers: as little or as much of it as each call shows. */
final class StateWire {

    private StateWire() {}

    /** Only where votes end otherwise than in Loonflow. */
    private static @Nullable JsonNode said(String countersign) {
        JsonNode said = JsonTexts.readOrEmptyObject(countersign);
        return said.isEmpty() ? null : said;
    }

    record Brief(long id, String name) {

        static Brief of(SavedState state) {
            return new Brief(state.id(), state.name());
        }
    }

    /** The row, with its JSON texts as JSON. */
    record Row(
            long id,
            String creator,
            String gmtCreated,
            String gmtModified,
            boolean isDeleted,
            String name,
            long workflowId,
            boolean isHidden,
            int orderId,
            int typeId,
            boolean enableRetreat,
            boolean rememberLastManEnable,
            int participantTypeId,
            String participant,
            int distributeTypeId,
            JsonNode stateFieldStr,
            JsonNode label,
            @JsonInclude(Include.NON_NULL) @Nullable JsonNode countersign,
            @JsonInclude(Include.NON_NULL) @Nullable Boolean enableReturn) {

        static Row of(SavedState state) {
            return new Row(
                    state.id(),
                    state.creator(),
                    Times.text(state.gmtCreated()),
                    Times.text(state.gmtModified()),
                    state.isDeleted(),
                    state.name(),
                    state.workflowId(),
                    state.isHidden(),
                    state.orderId(),
                    state.typeId(),
                    state.enableRetreat(),
                    state.rememberLastManEnable(),
                    state.participantTypeId(),
                    state.participant(),
                    state.distributeTypeId(),
                    JsonTexts.readOrEmptyObject(state.stateFieldStr()),
                    JsonTexts.readOrEmptyObject(state.label()),
                    said(state.countersign()),
                    state.enableReturn() ? true : null);
        }
    }

    /** In lists. */
    record Listed(@JsonUnwrapped Row row, ParticipantInfo participantInfo) {

        static Listed of(Described described) {
            return new Listed(Row.of(described.state()), described.participants());
        }
    }

    /** One state by its own address; Loonflow names the form otherwise there. */
    record Single(
            long id,
            String name,
            long workflowId,
            int distributeTypeId,
            boolean isHidden,
            int orderId,
            int typeId,
            int participantTypeId,
            String participant,
            JsonNode stateField,
            JsonNode label,
            String creator,
            String gmtCreated,
            @JsonInclude(Include.NON_NULL) @Nullable JsonNode countersign,
            @JsonInclude(Include.NON_NULL) @Nullable Boolean enableReturn) {

        static Single of(SavedState state) {
            return new Single(
                    state.id(),
                    state.name(),
                    state.workflowId(),
                    state.distributeTypeId(),
                    state.isHidden(),
                    state.orderId(),
                    state.typeId(),
                    state.participantTypeId(),
                    state.participant(),
                    JsonTexts.readOrEmptyObject(state.stateFieldStr()),
                    JsonTexts.readOrEmptyObject(state.label()),
                    state.creator(),
                    Times.text(state.gmtCreated()),
                    said(state.countersign()),
                    state.enableReturn() ? true : null);
        }
    }
}

package org.loonbpm.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The branches in which a ticket is, as they are stored: a JSON list, null where there are none. */
final class BranchesText {

    private static final TypeReference<List<BranchRow>> LIST = new TypeReference<>() {};

    private BranchesText() {}

    static @Nullable String stored(List<BranchRow> branches) {
        return branches.isEmpty() ? null : JsonMapper.shared().writeValueAsString(branches);
    }

    static List<BranchRow> read(@Nullable String text) {
        return text == null ? List.of() : JsonMapper.shared().readValue(text, LIST);
    }
}

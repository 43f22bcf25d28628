package org.loonbpm.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the code does not say about a feature's endpoints: one file in the resource folder {@code description}.
 *
 * @param tag the heading under which its endpoints stand
 * @param operations by method and path, such as {@code GET /api/v1.0/tickets}
 * @param bodies of bodies that the code gives as records, keys that take more than it says: schemas by key, by record
 * @param schemas JSON schemas of what its answers hold, by name
 */
record Feature(
        String tag,
        String about,
        @Nullable Map<String, Map<String, JsonNode>> bodies,
        Map<String, Described> operations,
        Map<String, JsonNode> schemas) {}

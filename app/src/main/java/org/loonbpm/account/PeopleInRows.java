package org.loonbpm.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.loonbpm.account.Person.Membership;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets a statement of another feature bring the people whom its rows name, so that they need none of their own. */
public final class PeopleInRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PeopleInRows() {}

    /**
     * An expression whose value {@link #read} understands.
     *
     * @param usernames a query of one column
     */
    public static String named(String usernames) {
        return "(select json_agg(p) from (" + DirectoryQueries.PERSON + " and u.username in (" + usernames + ")) p)";
    }

    /** The people by user name. */
    public static Map<String, Person> read(@Nullable String value) {
        Map<String, Person> people = new LinkedHashMap<>();
        if (value != null) {
            JSON.readTree(value).forEach(row -> people.put(row.get("username").asString(), person(row)));
        }
        return people;
    }

    private static Person person(JsonNode row) {
        return new Person(
                row.get("id").asLong(),
                row.get("username").asString(),
                row.get("alias").asString(),
                row.get("email").asString(),
                row.get("phone").asString(),
                row.get("is_active").asBoolean(),
                UserType.of(row.get("type_id").asInt()),
                memberships(row.get("department_ids"), row.get("department_names")));
    }

    private static List<Membership> memberships(JsonNode ids, JsonNode names) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Membership(ids.get(i).asLong(), names.get(i).asString()))
                .toList();
    }
}

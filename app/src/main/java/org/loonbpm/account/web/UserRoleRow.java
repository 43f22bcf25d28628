package org.loonbpm.account.web;

import java.util.Map;
import org.loonbpm.account.RoleEntry;
import org.loonbpm.web.Times;

/**
 * One of a user's roles.
 *
 * @param label an empty object where the role has none, else its text, quoted once more than elsewhere, as Loonflow does
 */
record UserRoleRow(long id, String name, String description, Object label, String creator, String gmtCreated) {

    static UserRoleRow of(RoleEntry role) {
        return new UserRoleRow(
                role.id(),
                role.name(),
                role.description(),
                role.label().isEmpty() ? Map.of() : quoted(role.label()),
                role.creator().username(),
                Times.text(role.created()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

package org.loonbpm.account;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Who made a row, as Loonflow shows it beside the row.
 *
 * @param id 0 if nobody has that name any more
 */
public record Creator(long id, String alias, String username) {

    /** Reads {@code creator} and the left-joined {@code creator_id} and {@code creator_alias}. */
    static Creator of(ResultSet row) throws SQLException {
        String alias = row.getString("creator_alias");
        return new Creator(row.getLong("creator_id"), alias == null ? "" : alias, row.getString("creator"));
    }
}

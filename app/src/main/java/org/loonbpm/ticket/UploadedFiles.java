package org.loonbpm.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uploaded files and which tickets mention them. */
@Repository
class UploadedFiles {

    /** A stored file and who sent it. */
    record Stored(UploadedFile file, String username) {}

    private final JdbcClient jdbc;

    UploadedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UploadedFile file, String username) {
        jdbc.sql("insert into uploaded_file (name, source_name, content, username) values (?, ?, ?, ?)")
                .params(file.name(), file.sourceName(), file.content(), username)
                .update();
    }

    Optional<Stored> find(String name) {
        return jdbc.sql("select name, source_name, content, username from uploaded_file where name = ?")
                .param(name)
                .query((rows, number) -> new Stored(
                        new UploadedFile(
                                rows.getString("name"), rows.getString("source_name"), rows.getBytes("content")),
                        rows.getString("username")))
                .optional();
    }

    /** Names of files that do not exist are passed over: a field may hold any path. */
    void mention(long ticketId, Collection<String> names) {
        jdbc.sql("""
                        insert into ticket_file (file_name, ticket_id)
                        select name, ? from uploaded_file where name = any (?) on conflict do nothing""").params(ticketId, names.toArray(String[]::new)).update();
    }

    List<Long> ticketsMentioning(String name) {
        return jdbc.sql("select ticket_id from ticket_file where file_name = ? order by ticket_id")
                .param(name)
                .query(Long.class)
                .list();
    }
}

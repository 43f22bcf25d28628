package org.loonbpm.account;

import java.util.List;
import java.util.UUID;
import org.loonbpm.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Admits, changes and removes the applications that may call the API. */
@Service
@Transactional
public class Applications {

    private final JdbcClient jdbc;
    private final ApplicationScopes scopes;

    Applications(JdbcClient jdbc, ApplicationScopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /** Admits an application with a fresh random token and returns its id. */
    public long create(String name, String ticketSnPrefix, List<Long> workflowIds, String creator) {
        try {
            long id = jdbc.sql("""
                            insert into app_token (app_name, token, ticket_sn_prefix, creator)
                            values (?, ?, ?, ?) returning id
                            """)
                    .param(name)
                    .param(UUID.randomUUID().toString())
                    .param(ticketSnPrefix)
                    .param(creator)
                    .query(Long.class)
                    .single();
            scopes.replace(name, workflowIds);
            return id;
        } catch (DuplicateKeyException taken) {
            throw new Refusal("name_taken", "there is an application '%s' already".formatted(name));
        }
    }

    public void change(long id, String ticketSnPrefix, List<Long> workflowIds) {
        String name = jdbc.sql("""
                        update app_token set ticket_sn_prefix = ?, gmt_modified = now()
                        where id = ? and not is_deleted returning app_name
                        """)
                .param(ticketSnPrefix)
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("application", id));
        scopes.replace(name, workflowIds);
    }

    /** Gives it a fresh random token and returns that; signatures made from the old one are worth nothing from now on. */
    public String renewToken(long id) {
        String token = UUID.randomUUID().toString();
        int renewed = jdbc.sql("update app_token set token = ?, gmt_modified = now() where id = ? and not is_deleted")
                .param(token)
                .param(id)
                .update();
        if (renewed == 0) {
            throw Refusal.notFound("application", id);
        }
        return token;
    }

    /** Its signature is worth nothing from now on; the name is free again, without the workflows. */
    public void delete(long id) {
        String name = jdbc.sql("""
                        update app_token set is_deleted = true, gmt_modified = now()
                        where id = ? and not is_deleted returning app_name
                        """)
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("application", id));
        scopes.replace(name, List.of());
    }
}

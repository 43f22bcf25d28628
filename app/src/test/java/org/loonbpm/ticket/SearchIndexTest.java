package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The index of words is kept by PostgreSQL itself too: vacuum and restore run with a search path of their own. */
class SearchIndexTest extends LoonflowTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void findsItsFunctionsWhateverTheSearchPathIs() {
        // when
        var grams = transaction.execute(status -> {
            jdbc.sql("set local search_path to pg_catalog").update();
            return jdbc.sql("select public.ticket_grams('loon_1', 'Berlin', '{\"goal\": \"年会\"}')::text")
                    .query(String.class)
                    .single();
        });

        // then
        assertThat(grams).contains("ber", "年会");
    }
}

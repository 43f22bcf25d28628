package org.loonbpm.workflow;

import java.util.Map;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one page of rows in two statements: how many there are, then those of the page. */
final class Listing {

    private final JdbcClient jdbc;

    Listing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param from what follows {@code from}, conditions included
     * @param order what follows {@code order by}; has to be unambiguous
     */
    <T> Page<T> page(Class<T> row, String from, String order, Map<String, ?> parameters, PageRequest page) {
        long total = jdbc.sql("select count(*) from " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select * from %s order by %s limit :perPage offset :offset".formatted(from, order))
                .params(parameters)
                .param("perPage", page.perPage())
                .param("offset", page.offset(total))
                .query(row)
                .list();
        return page.answer(rows, total);
    }
}

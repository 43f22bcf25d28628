package org.loonbpm.account;

import java.util.Map;
import org.loonbpm.web.Page;
import org.loonbpm.web.PageRequest;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one page of what a search finds, in two statements: how many there are, then those of the page. */
final class FoundRows {

    private FoundRows() {}

    /**
     * @param found what follows {@code select}'s columns: tables and conditions
     * @param rows reads the page's rows, of which there are {@code :rows} from {@code :offset} on
     */
    static <T> Page<T> page(
            JdbcClient jdbc,
            String found,
            String rows,
            Map<String, ?> parameters,
            PageRequest page,
            RowMapper<T> mapper) {
        long total = jdbc.sql("select count(*) " + found)
                .params(parameters)
                .query(Long.class)
                .single();
        var read = jdbc.sql(rows)
                .params(parameters)
                .param("rows", page.perPage())
                .param("offset", page.offset(total))
                .query(mapper)
                .list();
        return page.answer(read, total);
    }
}

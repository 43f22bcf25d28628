package org.loonbpm.takeover;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database that is filled. */
final class Target {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Target(DataSource dataSource, PlatformTransactionManager transactions) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(transactions);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** All or nothing, the note of how far it got included. */
    void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /** Within the running transaction. */
    void copy(String tableAndColumns, String rows) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s from stdin".formatted(tableAndColumns), new StringReader(rows));
        } catch (SQLException | IOException refused) {
            throw new CannotTakeOver(
                    ExitCode.BROKEN_OFF,
                    "rows of %s cannot be written: %s".formatted(tableAndColumns, refused.getMessage()),
                    refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    Map<Long, Long> longs(String sql, Collection<Long> ids) {
        var found = new HashMap<Long, Long>();
        jdbc.sql(sql).param(ids.toArray(Long[]::new)).query((org.springframework.jdbc.core.RowCallbackHandler)
                rows -> found.put(rows.getLong(1), rows.getLong(2)));
        return found;
    }

    List<Long> ids(String sql) {
        return jdbc.sql(sql).query(Long.class).list();
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}

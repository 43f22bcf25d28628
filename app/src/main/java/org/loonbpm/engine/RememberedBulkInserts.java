package org.loonbpm.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text of an insert of several rows once for each number of rows. MyBatis writes and parses it anew each time, which
 * was two fifths of the processor time that the engine took for opening and handling tickets.
 */
@Intercepts(
        @Signature(
                type = Executor.class,
                method = "update",
                args = {MappedStatement.class, Object.class}))
final class RememberedBulkInserts implements Interceptor {

    private final Map<String, MappedStatement> remembering = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object intercept(Invocation invocation) throws Throwable {
        Object[] arguments = invocation.getArgs();
        var statement = (MappedStatement) arguments[0];
        if (statement.getSqlCommandType() == SqlCommandType.INSERT
                && statement.getId().contains(".bulkInsert")) {
            arguments[0] = remembering.computeIfAbsent(
                    statement.getId(), id -> withSource(statement, new Remembered(statement)));
        }
        return invocation.proceed();
    }

    private static MappedStatement withSource(MappedStatement original, SqlSource source) {
        return new MappedStatement.Builder(
                        original.getConfiguration(), original.getId(), source, original.getSqlCommandType())
                .resource(original.getResource())
                .parameterMap(original.getParameterMap())
                .statementType(original.getStatementType())
                .keyGenerator(original.getKeyGenerator())
                .timeout(original.getTimeout())
                .databaseId(original.getDatabaseId())
                .lang(original.getLang())
                .flushCacheRequired(original.isFlushCacheRequired())
                .useCache(original.isUseCache())
                .build();
    }

    /** Which text: rows of the same class have the same columns. */
    private record Shape(Class<?> rowClass, int rows) {}

    /** A text and its parameters, and under which names they find the rows. */
    private record Written(String sql, List<ParameterMapping> parameters, List<String> rowNames) {

        BoundSql bind(Configuration configuration, Object parameter, List<?> rows) {
            var bound = new BoundSql(configuration, sql, parameters, parameter);
            for (int i = 0; i < rows.size(); i++) {
                bound.setAdditionalParameter(rowNames.get(i), rows.get(i));
            }
            return bound;
        }
    }

    private static final class Remembered implements SqlSource {

        private static final String PREFIX = "__frch_";

        private final Configuration configuration;
        private final SqlSource source;
        private final Map<Shape, Written> written = new ConcurrentHashMap<>();

        Remembered(MappedStatement statement) {
            this.configuration = statement.getConfiguration();
            this.source = statement.getSqlSource();
        }

        @Override
        public BoundSql getBoundSql(Object parameter) {
            List<?> rows = rows(parameter);
            if (rows.isEmpty()
                    || rows.stream()
                            .anyMatch(row -> row.getClass() != rows.get(0).getClass())) {
                return source.getBoundSql(parameter);
            }
            var shape = new Shape(rows.get(0).getClass(), rows.size());
            Written known = written.get(shape);
            if (known != null) {
                return known.bind(configuration, parameter, rows);
            }
            BoundSql bound = source.getBoundSql(parameter);
            List<String> names = rowNames(bound, rows);
            if (names.size() == rows.size() && needsNothingElse(bound, names)) {
                written.put(shape, new Written(bound.getSql(), bound.getParameterMappings(), names));
            }
            return bound;
        }

        private static List<?> rows(Object parameter) {
            return parameter instanceof Map<?, ?> named && named.get("list") instanceof List<?> rows ? rows : List.of();
        }

        /** In the order of the rows, as MyBatis numbers them. */
        private static List<String> rowNames(BoundSql bound, List<?> rows) {
            var names = new ArrayList<String>();
            for (int i = 0; i < rows.size(); i++) {
                Object row = rows.get(i);
                String end = "_" + i;
                bound.getAdditionalParameters().entrySet().stream()
                        .filter(each -> each.getKey().startsWith(PREFIX)
                                && each.getKey().endsWith(end))
                        .filter(each -> each.getValue() == row)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .ifPresent(names::add);
            }
            return names;
        }

        private static boolean needsNothingElse(BoundSql bound, List<String> names) {
            return bound.getParameterMappings().stream()
                    .allMatch(each -> names.contains(each.getProperty().replaceFirst("\\..*", "")));
        }
    }
}

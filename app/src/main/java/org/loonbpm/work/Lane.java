package org.loonbpm.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.util.List;
import java.util.stream.Collectors;

/** A scheduler that does only certain kinds of work: what is slow in one lane holds up nothing in another. */
record Lane(List<String> kinds, Scheduler scheduler) {

    /** By which a lane's scheduler takes no work of others from the table that all share. */
    static final class OnlyItsKinds extends PostgreSqlJdbcCustomization {

        private final String condition;

        OnlyItsKinds(List<String> kinds) {
            super(true, false);
            this.condition = kinds.stream().collect(Collectors.joining("', '", " and task_name in ('", "') "));
        }

        @Override
        public String createGenericSelectForUpdateQuery(
                String tableName, int limit, String requiredAndCondition, boolean orderByPriority) {
            return super.createGenericSelectForUpdateQuery(
                    tableName, limit, requiredAndCondition + condition, orderByPriority);
        }
    }
}

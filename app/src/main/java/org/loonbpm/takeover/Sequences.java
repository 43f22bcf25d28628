package org.loonbpm.takeover;

import java.util.LinkedHashMap;
import java.util.Map;

/** New rows get ids behind all that Loonflow ever gave, so that none is given twice. */
final class Sequences {

    private static final Map<String, String> TABLES = tables();

    private Sequences() {}

    private static Map<String, String> tables() {
        var tables = new LinkedHashMap<String, String>();
        tables.put("account_loonuser", "app_user");
        tables.put("account_loondept", "department");
        tables.put("account_loonrole", "role");
        tables.put("account_loonuserdept", "user_department");
        tables.put("account_loonuserrole", "user_role");
        tables.put("account_apptoken", "app_token");
        tables.put("workflow_workflow", "workflow");
        tables.put("workflow_workflowuserpermission", "workflow_permission");
        tables.put("workflow_state", "workflow_state");
        tables.put("workflow_transition", "workflow_transition");
        tables.put("workflow_customfield", "workflow_custom_field");
        tables.put("workflow_customnotice", "custom_notice");
        tables.put("workflow_workflowscript", "workflow_script");
        tables.put("ticket_ticketrecord", "ticket");
        tables.put("ticket_ticketflowlog", "flow_log");
        return tables;
    }

    static void goOn(Reading reading, Target target) {
        TABLES.forEach((source, ours) -> {
            long last = SourceSchema.hasTable(reading.source, source) ? last(reading, source) : 0;
            if (last > 0) {
                target.jdbc()
                        .sql(
                                "select setval(pg_get_serial_sequence('%s', 'id'), greatest(?, (select coalesce(max(id), 0) from %s)))"
                                        .formatted(ours, ours))
                        .param(last)
                        .query(Long.class)
                        .single();
            }
        });
    }

    /** The counter goes before the highest id: rows may have been removed. */
    private static long last(Reading reading, String table) {
        long next = reading.source.number(
                "select coalesce(auto_increment, 1) as n from information_schema.tables where table_schema = database() and table_name = ?",
                table);
        return Math.max(next - 1, reading.source.number("select coalesce(max(id), 0) as n from %s".formatted(table)));
    }
}

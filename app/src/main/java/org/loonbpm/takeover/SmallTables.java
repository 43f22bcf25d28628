package org.loonbpm.takeover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which of Loonflow's tables of people and definitions become which of ours, and which of their rows contradict others. */
final class SmallTables {

    private static final Set<String> PERMISSIONS = Set.of("admin", "intervene", "view", "api");
    private static final Set<String> BEARERS = Set.of("user", "department", "app");
    private static final String LEFT_OUT = "left out";

    private final Directory directory;
    private final Set<Long> workflows;
    private final ScriptFiles scripts;
    private final Findings findings;
    private final Set<String> names = new HashSet<>();

    SmallTables(Directory directory, Set<Long> workflows, ScriptFiles scripts, Findings findings) {
        this.directory = directory;
        this.workflows = workflows;
        this.scripts = scripts;
        this.findings = findings;
    }

    /** In an order in which each finds what it refers to. */
    List<SmallTable> all() {
        names.clear();
        return List.of(
                users(),
                SmallTable.of("account_loondept", "department")
                        .texts("name", "leader", "approver", "label")
                        .numbers("parent_dept_id")
                        .kept()
                        .build(),
                SmallTable.of("account_loonrole", "role")
                        .texts("name", "description", "label")
                        .kept()
                        .build(),
                link("account_loonuserdept", "user_department")
                        .numbers("user_id")
                        .column("department_id", row -> row.number("dept_id"))
                        .unless(row -> dead(row, "account_loonuserdept", "user_id", directory::hasUser))
                        .unless(row -> dead(row, "account_loonuserdept", "dept_id", directory::hasDepartment))
                        .unless(row -> twice(row, "account_loonuserdept", "user_id", "dept_id"))
                        .build(),
                link("account_loonuserrole", "user_role")
                        .texts("creator")
                        .numbers("user_id", "role_id")
                        .unless(row -> dead(row, "account_loonuserrole", "user_id", directory::hasUser))
                        .unless(row -> dead(row, "account_loonuserrole", "role_id", directory::hasRole))
                        .unless(row -> twice(row, "account_loonuserrole", "user_id", "role_id"))
                        .build(),
                SmallTable.of("account_apptoken", "app_token")
                        .texts("app_name", "token")
                        .text("ticket_sn_prefix", "loonflow")
                        .kept()
                        .column("is_deleted", row -> row.flag("is_deleted") || secondOfItsName(row))
                        .build(),
                SmallTable.of("workflow_workflow", "workflow")
                        .texts("name", "description", "notices", "title_template", "content_template")
                        .text("limit_expression", "{}")
                        .text("display_form_str", "[]")
                        .flags("view_permission_check")
                        .column("views_as_loonflow", row -> true)
                        .kept()
                        .build(),
                link("workflow_workflowuserpermission", "workflow_permission")
                        .numbers("workflow_id")
                        .texts("permission", "user_type", "user")
                        .unless(row -> dead(row, "workflow_workflowuserpermission", "workflow_id", workflows::contains))
                        .unless(this::unknownPermission)
                        .unless(row -> twice(
                                row,
                                "workflow_workflowuserpermission",
                                "workflow_id",
                                "permission",
                                "user_type",
                                "user"))
                        .build(),
                states(),
                SmallTable.of("workflow_transition", "workflow_transition")
                        .numbers(
                                "workflow_id",
                                "transition_type_id",
                                "timer",
                                "source_state_id",
                                "destination_state_id",
                                "attribute_type_id")
                        .texts("name", "alert_text")
                        .text("condition_expression", "[]")
                        .flags("field_require_check", "alert_enable")
                        .kept()
                        .unless(row -> dead(row, "workflow_transition", "workflow_id", workflows::contains))
                        .build(),
                SmallTable.of("workflow_customfield", "workflow_custom_field")
                        .numbers("workflow_id", "field_type_id", "order_id")
                        .texts("field_key", "field_name", "description", "placeholder", "field_template")
                        .column("default_value", row -> row.textOrNull("default_value"))
                        .text("boolean_field_display", "{}")
                        .text("field_choice", "{}")
                        .text("label", "{}")
                        .kept()
                        .unless(row -> dead(row, "workflow_customfield", "workflow_id", workflows::contains))
                        .build(),
                SmallTable.of("workflow_customnotice", "custom_notice")
                        .texts(
                                "name",
                                "description",
                                "corpid",
                                "corpsecret",
                                "appkey",
                                "appsecret",
                                "hook_url",
                                "hook_token")
                        .numbers("type_id")
                        .kept()
                        .build(),
                SmallTable.of("workflow_workflowscript", "workflow_script")
                        .texts("name", "saved_name", "description")
                        .flags("is_active")
                        .column("source", scripts::source)
                        .kept()
                        .build());
    }

    private SmallTable users() {
        return SmallTable.of("account_loonuser", "app_user")
                .texts("username", "password", "alias", "email", "phone")
                .flags("is_active")
                .column("type_id", this::userType)
                .column("last_login", row -> row.timeOrNull("last_login"))
                .kept()
                .build();
    }

    private SmallTable states() {
        return SmallTable.of("workflow_state", "workflow_state")
                .numbers("workflow_id", "order_id", "type_id", "participant_type_id", "distribute_type_id")
                .texts("name", "participant")
                .flags("is_hidden", "enable_retreat", "remember_last_man_enable")
                .text("state_field_str", "{}")
                .text("label", "{}")
                .kept()
                .unless(row -> dead(row, "workflow_state", "workflow_id", workflows::contains))
                .build();
    }

    private static SmallTable.Builder link(String source, String target) {
        return SmallTable.of(source, target).unless(row -> row.flag("is_deleted"));
    }

    private Object userType(SourceRow user) {
        long type = user.number("type_id");
        if (type < 0 || type > 2) {
            findings.add(
                    FindingKind.CONTRADICTION,
                    "account_loonuser",
                    user.id(),
                    "type_id %d is none of 0, 1, 2".formatted(type),
                    "taken as a common user");
            return 0L;
        }
        return type;
    }

    private boolean dead(SourceRow row, String table, String column, Predicate<Long> exists) {
        if (exists.test(row.number(column))) {
            return false;
        }
        findings.add(
                FindingKind.CONTRADICTION,
                table,
                row.id(),
                "%s %d does not exist".formatted(column, row.number(column)),
                LEFT_OUT);
        return true;
    }

    private boolean twice(SourceRow row, String table, String... columns) {
        var key = new StringBuilder(table);
        for (String column : columns) {
            key.append('\u0001').append(row.text(column));
        }
        if (names.add(key.toString())) {
            return false;
        }
        findings.add(FindingKind.NOTE, table, row.id(), "says again what an earlier row says", LEFT_OUT);
        return true;
    }

    private boolean unknownPermission(SourceRow row) {
        if (PERMISSIONS.contains(row.text("permission")) && BEARERS.contains(row.text("user_type"))) {
            return false;
        }
        findings.add(
                FindingKind.CONTRADICTION,
                "workflow_workflowuserpermission",
                row.id(),
                "permission '%s' for user_type '%s' is not known"
                        .formatted(row.text("permission"), row.text("user_type")),
                LEFT_OUT);
        return true;
    }

    /** Loonflow looks an application up by its name and takes the first; so the others never got in. */
    private boolean secondOfItsName(SourceRow token) {
        if (names.add("token " + token.text("app_name"))) {
            return false;
        }
        findings.add(
                FindingKind.CONTRADICTION,
                "account_apptoken",
                token.id(),
                "there is another application named '%s'".formatted(token.text("app_name")),
                "taken as deleted");
        return true;
    }
}

package org.loonbpm.platform.demo;

import java.util.Map;
import org.loonbpm.account.Application;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.HandleTicket;
import org.loonbpm.ticket.OpenTicket;
import org.loonbpm.translator.definition.State;
import org.loonbpm.translator.definition.Transition;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.web.JsonBody;
import org.loonbpm.workflow.WorkflowCatalog;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens the demo's tickets and takes each some way along, as its people would through the API. */
@Component
class DemoTickets {

    private static final String START = "新建中";
    private static final String LEADERS = "TL审批中";
    private static final String PERSONNEL = "人事部门-处理中";
    private static final String VPN_START = "发起人-新建中";
    private static final String VPN_LEADERS = "发起人tl-审批中";
    private static final String SUBMIT = "提交";
    private static final String AGREE = "同意";
    private static final String REFUSE = "拒绝";

    private static final String EMPLOYEE = "lilei";

    private final WorkflowCatalog workflows;
    private final OpenTicket openTicket;
    private final HandleTicket handleTicket;
    private final JsonMapper json;

    DemoTickets(WorkflowCatalog workflows, OpenTicket openTicket, HandleTicket handleTicket, JsonMapper json) {
        this.workflows = workflows;
        this.openTicket = openTicket;
        this.handleTicket = handleTicket;
        this.json = json;
    }

    void open(DemoWorkflows.Ids ids) {
        var leave = workflows.current(ids.leave()).definition();
        openLeave(leave, "国庆节后年假");

        long halfApproved = openLeave(leave, "搬家，请假一天");
        handle(leave, halfApproved, "zhangsan", LEADERS, AGREE);

        long refused = openLeave(leave, "项目上线期间调休");
        handle(leave, refused, "zhangsan", LEADERS, REFUSE);
        handle(leave, refused, "lisi", LEADERS, REFUSE);

        approve(leave, openLeave(leave, "婚假"));

        long finished = openLeave(leave, "春节年假");
        approve(leave, finished);
        handle(leave, finished, "jack", PERSONNEL, AGREE);

        var vpn = workflows.current(ids.vpn()).definition();
        openVpn(vpn, "在家办公");
        long granted = openVpn(vpn, "出差");
        handle(vpn, granted, "zhangsan", VPN_LEADERS, AGREE);
        handle(vpn, granted, "admin", VPN_LEADERS, AGREE);
    }

    private void approve(WorkflowDefinition leave, long ticket) {
        handle(leave, ticket, "zhangsan", LEADERS, AGREE);
        handle(leave, ticket, "lisi", LEADERS, AGREE);
    }

    private long openLeave(WorkflowDefinition leave, String text) {
        return open(
                leave,
                START,
                Map.ofEntries(
                        Map.entry("title", text),
                        Map.entry("leave_start", "2026-10-08 09:00:00"),
                        Map.entry("leave_end", "2026-10-12 18:00:00"),
                        Map.entry("leave_proxy", "lisi"),
                        Map.entry("leave_type", "1"),
                        Map.entry("leave_reason", 1),
                        Map.entry("bool_field", true),
                        Map.entry("checkbox_field", "1"),
                        Map.entry("multi_checkbox_field", "1,2"),
                        Map.entry("select_field", "1"),
                        Map.entry("multi_select_field", "1,2"),
                        Map.entry("text_field", text),
                        Map.entry("user_fleld", "lisi"),
                        Map.entry("multi_user_field", "lisi,wangwu"),
                        Map.entry("attachment_field", "proof.pdf")));
    }

    private long openVpn(WorkflowDefinition vpn, String reason) {
        return open(vpn, VPN_START, Map.of("title", "VPN: " + reason, "vpn_reason", reason));
    }

    private long open(WorkflowDefinition workflow, String start, Map<String, ?> fields) {
        var body = json.createObjectNode();
        fields.forEach((key, value) -> body.set(key, json.valueToTree(value)));
        body.put("workflow_id", workflow.id());
        body.put("transition_id", transition(workflow, start, SUBMIT));
        return openTicket.open(caller(EMPLOYEE), new JsonBody(body));
    }

    private void handle(WorkflowDefinition workflow, long ticket, String username, String state, String choice) {
        var body = json.createObjectNode();
        body.put("transition_id", transition(workflow, state, choice));
        handleTicket.handle(caller(username), ticket, new JsonBody(body));
    }

    private static Caller caller(String username) {
        return new Caller(username, Application.OWN_PAGES);
    }

    private static long transition(WorkflowDefinition workflow, String state, String name) {
        long source = workflow.states().stream()
                .filter(candidate -> candidate.name().equals(state))
                .mapToLong(State::id)
                .findFirst()
                .orElseThrow();
        return workflow.transitionsFrom(source).stream()
                .filter(transition -> transition.name().equals(name))
                .mapToLong(Transition::id)
                .findFirst()
                .orElseThrow();
    }
}

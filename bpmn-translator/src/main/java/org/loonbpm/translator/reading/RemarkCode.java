package org.loonbpm.translator.reading;

import java.util.Locale;
import java.util.Map;

/** What can be said of BPMN that is read. Codes are stable: callers and documentation refer to them. */
public enum RemarkCode {
    NO_XML("this is no XML that can be read: %s", "无法作为 XML 读取：%s"),
    TOO_LARGE("the text is too large: %s", "内容过大：%s"),
    DOCUMENT_TYPE("the text declares a document type; remove the DOCTYPE", "内容带有 DOCTYPE 声明，请删除"),
    NO_BPMN("expected BPMN 2.0 definitions, found the element %s", "应为 BPMN 2.0 的 definitions，实际是元素 %s"),
    NO_PROCESS("there is no process; draw one", "没有流程（process），请绘制一个"),
    SEVERAL_PROCESSES(
            "a second process; a workflow is one process, save the others as files of their own",
            "出现第二个流程；一个工作流只对应一个流程，请把其他流程另存为单独的文件"),
    NO_ID("the %s has no id; give it one", "%s 没有 id，请为它指定 id"),
    DUPLICATE_ID("another element has the same id; give each its own", "另一个元素使用了相同的 id，请保证 id 唯一"),
    UNSUPPORTED_ELEMENT("%s cannot be part of a workflow; delete it", "工作流中不能使用 %s，请删除"),
    SUB_PROCESS("%s cannot be part of a workflow; draw its steps in the process itself", "工作流中不能使用 %s；请把其中的步骤直接画在流程里"),
    CALL_ACTIVITY(
            "%s cannot be part of a workflow; make it a workflow of its own whose tickets are opened below this one's",
            "工作流中不能使用 %s；请把它建成单独的工作流，以子工单方式发起"),
    SCRIPT_TASK(
            "%s cannot be part of a workflow; store the script on the server and draw a service task with the topic script:<id>",
            "工作流中不能使用 %s；请把脚本保存到服务器，并画一个 topic 为 script:<脚本 id> 的服务任务"),
    MESSAGE_TASK(
            "%s cannot be part of a workflow; draw a service task with the topic hook:<url>",
            "工作流中不能使用 %s；请画一个 topic 为 hook:<url> 的服务任务"),
    RULE_TASK(
            "%s cannot be part of a workflow; write conditions on the flows out of an exclusive gateway",
            "工作流中不能使用 %s；请在排他网关的连线上写条件"),
    OTHER_GATEWAY(
            "%s cannot be part of a workflow; draw an exclusive gateway, or a parallel one for branches",
            "工作流中不能使用 %s；请改用排他网关，分支请用并行网关"),
    JOIN_AND_FORK(
            "several flows lead into the gateway and several out of it; draw one parallel gateway where branches meet and"
                    + " another where they begin, and bring ways back together in an exclusive gateway before that",
            "有多条连线进入该网关，又有多条离开；请把分支汇合与分支开始画成两个并行网关，返回的连线先用排他网关合并再进入"),
    INTERMEDIATE_EVENT(
            "%s cannot be part of a workflow; put an interrupting timer on the border of the task before it",
            "工作流中不能使用 %s；请在它前面的任务边界上放一个中断型定时器"),
    LOOP_MARKER("%s cannot be part of a workflow; draw a flow back to the task", "工作流中不能使用 %s；请画一条回到该任务的连线"),
    UNSUPPORTED_EVENT(
            "an event with %s cannot be part of a workflow; draw a plain one, or an interrupting timer on a task's border",
            "工作流中不能使用带 %s 的事件；请使用普通事件，或任务边界上的中断型定时器"),
    NO_START_EVENT("there is no start event; draw one", "没有开始事件，请绘制一个"),
    SEVERAL_START_EVENTS("a second start event; keep one", "出现第二个开始事件，请只保留一个"),
    LOOSE_FLOW(
            "the flow does not connect two elements of the process; draw it again or delete it",
            "连线两端没有都连到流程中的元素，请重画或删除"),
    ILLEGAL_FLOW(
            "no flow can lead into a start event or a timer, nor out of an end event; draw it elsewhere",
            "连线不能进入开始事件或定时器，也不能从结束事件出发；请改画"),
    SEVERAL_FLOWS_OUT(
            "%s flows leave it at once; draw an exclusive gateway behind it where one of them is chosen, or a parallel gateway"
                    + " where all are taken, and let them leave that",
            "有 %s 条连线同时离开它；请在其后画一个网关，让连线从网关出发：只选其一用排他网关，全部执行用并行网关"),
    NOTHING_BEHIND("no flow leaves it; connect it with what follows", "没有连线离开它，请把它与后续元素连接"),
    MIXED_GATEWAY(
            "some of its flows have conditions and others have none; make one the default flow, or give all or none a condition",
            "部分连线有条件、部分没有；请把一条设为默认连线，或者全部设置条件，或者全部不设条件"),
    CHOICE_BEHIND_CONDITION(
            "a choice without conditions stands behind another gateway; put a user task between them",
            "没有条件的选择网关出现在另一个网关之后；请在两者之间放一个用户任务"),
    NESTED_WITHOUT_DEFAULT(
            "a gateway behind another's condition has no default flow; give it one", "位于另一个网关条件之后的网关没有默认连线；请设置一条"),
    GATEWAY_LOOP(
            "the flows lead from gateway to gateway in a circle; let them lead to a task or an end",
            "连线在网关之间循环，请让它们通向任务或结束事件"),
    UNREADABLE_CONDITION(
            "the condition \"%s\" cannot be read: %s; write a comparison of fields, such as ${days > 3}",
            "条件“%s”无法读取：%s；请写成字段的比较，例如 ${days > 3}"),
    SCRIPTED_CONDITION(
            "the condition is written in %s; write it as ${...}, such as ${days > 3}",
            "条件使用了 %s 语言；请写成 ${...}，例如 ${days > 3}"),
    TIMER_NOT_INTERRUPTING("the timer does not interrupt its task; make it interrupting", "定时器不是中断型；请改为中断型"),
    TIMER_WITHOUT_DURATION(
            "the timer says %s; expected a duration in whole seconds, minutes, hours, days or weeks, such as PT2H or P3D",
            "定时器写的是 %s；应为以整秒、分、时、天或周表示的时长，例如 PT2H 或 P3D"),
    TIMER_ELSEWHERE(
            "the timer sits on no task; put it on the border of a user task or a service task",
            "定时器不在任务上；请放到用户任务或服务任务的边界"),
    UNKNOWN_GROUP(
            "the group \"%s\" is no role and no department; write role:<id> or department:<id>,<id>",
            "组“%s”既不是角色也不是部门；请写成 role:<id> 或 department:<id>,<id>"),
    UNKNOWN_EXPRESSION(
            "who is to act is said by \"%s\"; expected user names, ${initiator}, or ${key} of a field that a form has",
            "处理人写的是“%s”；应为用户名、${initiator}，或表单中某个字段的 ${key}"),
    PEOPLE_TWICE(
            "people are named in several ways; keep one of assignee, candidate users and candidate groups",
            "处理人以多种方式指定；请在办理人、候选用户、候选组中只保留一种"),
    UNKNOWN_VOTE(
            "the multi-instance ends by \"%s\"; leave the completion condition out: all have to choose the same, or ask for so"
                    + " many completed instances or such a part of them: ${nrOfCompletedInstances/nrOfInstances >= 0.6}",
            "多实例的完成条件是“%s”；请去掉完成条件：所有人必须作出相同选择；或写明完成的个数或比例：${nrOfCompletedInstances/nrOfInstances >= 0.6}"),
    UNKNOWN_SERVICE(
            "it does not say what is to be done; set its topic to script:<id> of a stored script or to hook:<url>",
            "没有说明要做什么；请把 topic 设为 script:<脚本 id> 或 hook:<url>"),
    FIELD_CONFLICT("the field \"%s\" is %s here and %s elsewhere; give it one type", "字段“%s”在此处是 %s，在别处是 %s；请统一类型"),
    UNKNOWN_FIELD_TYPE("the field \"%s\" has the type \"%s\"; expected one of %s", "字段“%s”的类型是“%s”；应为以下之一：%s"),
    UNREADABLE_EXTENSION("%s; correct it or remove the loon: element", "%s；请更正，或删除该 loon: 元素"),
    IGNORED(false, "the %s is left out: a workflow has no place for it", "已忽略 %s：工作流中没有对应的内容"),
    TASK_FOR_PEOPLE(false, "a task without a type is read as a user task", "没有类型的任务按用户任务读取"),
    START_FROM_EVENT(false, "the start event becomes the state in which a ticket is drafted", "开始事件成为起草工单的状态"),
    NAME_ASSUMED(false, "the flow has no name; its button will read \"%s\"", "连线没有名称，按钮将显示为“%s”"),
    TIMER_BY_HAND(false, "what the timer does can be chosen by hand, too", "定时器触发的流转也可以手动选择"),
    NO_PEOPLE(false, "nobody is named who handles it", "没有指定处理人");

    private static final Map<String, RemarkCode> INSTEAD = Map.ofEntries(
            Map.entry("subProcess", SUB_PROCESS),
            Map.entry("transaction", SUB_PROCESS),
            Map.entry("adHocSubProcess", SUB_PROCESS),
            Map.entry("callActivity", CALL_ACTIVITY),
            Map.entry("scriptTask", SCRIPT_TASK),
            Map.entry("sendTask", MESSAGE_TASK),
            Map.entry("receiveTask", MESSAGE_TASK),
            Map.entry("intermediateThrowEvent", MESSAGE_TASK),
            Map.entry("businessRuleTask", RULE_TASK),
            Map.entry("inclusiveGateway", OTHER_GATEWAY),
            Map.entry("complexGateway", OTHER_GATEWAY),
            Map.entry("eventBasedGateway", OTHER_GATEWAY),
            Map.entry("intermediateCatchEvent", INTERMEDIATE_EVENT),
            Map.entry("standardLoopCharacteristics", LOOP_MARKER));

    private final boolean refusal;
    private final String english;
    private final String chinese;

    RemarkCode(String english, String chinese) {
        this(true, english, chinese);
    }

    RemarkCode(boolean refusal, String english, String chinese) {
        this.refusal = refusal;
        this.english = english;
        this.chinese = chinese;
    }

    boolean isRefusal() {
        return refusal;
    }

    /** What to say of an element that a workflow cannot have. */
    static RemarkCode instead(String element) {
        return INSTEAD.getOrDefault(element, UNSUPPORTED_ELEMENT);
    }

    String words(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    /** The code as callers see it, such as {@code no-start-event}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

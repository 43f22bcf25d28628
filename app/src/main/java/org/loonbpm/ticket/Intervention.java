package org.loonbpm.ticket;

/** What somebody did to a ticket beside taking a transition ({@code intervene_type_id} in Loonflow). */
public enum Intervention {
    NONE("未知操作"),
    DELIVER("转交操作"),
    ADD_NODE("加签操作"),
    ADD_NODE_END("加签完成操作"),
    ACCEPT("接单操作"),
    COMMENT("新增评论"),
    DELETE("未知操作"),
    CLOSE("强制关闭"),
    FORCE_STATE("强制修改状态"),
    HOOK("hook操作"),
    RETREAT("撤回操作"),
    /** Not in Loonflow, like those that follow: somebody sent the ticket back to a state that it had passed. */
    RETURN("退回操作"),
    COPY("抄送操作"),
    URGE("催办操作");

    private final String title;

    Intervention(String title) {
        this.title = title;
    }

    /** The number by which Loonflow names it. */
    public int code() {
        return ordinal();
    }

    /** What Loonflow calls it where it shows a transition's name; clients match these words. */
    public String title() {
        return title;
    }

    public static Intervention of(int code) {
        return code > 0 && code < values().length ? values()[code] : NONE;
    }
}

package org.loonbpm.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Actor;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Photographs every page of the demo for {@code docs/screens}; no test, run it with {@code -Pscreens} when pages have changed. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "loonbpm.admin.password=" + LoonflowTest.ADMIN_PASSWORD,
            "loonbpm.demo=true",
            "loonbpm.scripts.folder=target/python",
            "spring.main.banner-mode=off"
        })
class PageScreens {

    private static final Path FOLDER = Path.of("..", "docs", "screens");
    private static final String DEMO_PASSWORD = "loonbpm-demo";
    private static final int REQUESTS = 40;

    private static final String SCRIPT = """
            import requests

            # Opens the access that the ticket asks for; what is printed stands in its log.
            answer = requests.post("https://vpn.example.com/accounts", json={
                "user": ticket.creator,
                "reason": ticket.fields["vpn_reason"],
            }, timeout=10)
            answer.raise_for_status()
            ticket.log("opened for " + ticket.creator)
            print(answer.json()["address"])
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final Chromium chromium = new Chromium();
    private long script;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws SQLException {
        String url = TestDatabase.fresh("screens");
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", TestDatabase::user);
    }

    /** As if the demo had been in use for some weeks. */
    @BeforeEach
    void work() {
        Actor lilei = Loonflow.logIn(port, "lilei", DEMO_PASSWORD);
        Actor zhangsan = Loonflow.logIn(port, "zhangsan", DEMO_PASSWORD);
        Actor lisi = Loonflow.logIn(port, "lisi", DEMO_PASSWORD);
        Actor jack = Loonflow.logIn(port, "jack", DEMO_PASSWORD);
        for (int i = 0; i < REQUESTS; i++) {
            long ticket = lilei.post("/tickets", leave(i)).requireDone().number("/data/ticket_id");
            if (i % 5 != 0) {
                agree(zhangsan, ticket, 3);
                agree(lisi, ticket, 3);
                agree(jack, ticket, 5);
            }
        }
        jdbc.sql("""
                        update ticket set gmt_created = gmt_created - make_interval(hours => (id * 37 % 600)::int)
                        where id > 7""").update();
        jdbc.sql("""
                        update flow_log l set gmt_created = t.gmt_created
                            + make_interval(mins => ((l.id - f.first) * (40 + t.id * 53 % 900))::int)
                        from ticket t, (select ticket_id, min(id) as first from flow_log group by ticket_id) f
                        where t.id = l.ticket_id and f.ticket_id = t.id and t.id > 7""").update();
        Actor admin = Loonflow.logIn(port, "admin", LoonflowTest.ADMIN_PASSWORD);
        admin.post("/accounts/app_token", Map.of("app_name", "shop", "ticket_sn_prefix", "shop", "workflow_ids", "1"))
                .requireDone();
        script = admin.uploadScript("开通VPN", true, SCRIPT);
        admin.post(
                        "/workflows/custom_notices",
                        Map.of("name", "运维群", "type_id", 2, "hook_url", "https://chat.example.com/robot?key=k"))
                .requireDone();
    }

    @AfterEach
    void leave() {
        chromium.close();
    }

    @Test
    void photographEveryPage() {
        try (var nobody = visitor(desktop("en-US"))) {
            nobody.open("/login").settles().photograph(FOLDER.resolve("login.png"));
        }
        try (var zhangsan = visitor(desktop("en-US"))) {
            zhangsan.open("/login").signIn("zhangsan", DEMO_PASSWORD);
            shoot(zhangsan, "/workbench", "workbench");
            shoot(zhangsan, "/new", "choose-workflow");
            shoot(zhangsan, "/new/1", "new-ticket");
            shoot(zhangsan, "/tickets/1", "ticket");
            zhangsan.turnTo("Why here?").settles().photograph(FOLDER.resolve("ticket-why.png"));
        }
        try (var admin = visitor(desktop("en-US"))) {
            admin.open("/login").signIn("admin", LoonflowTest.ADMIN_PASSWORD);
            for (String page : admin.open("/admin").linksOf("Administration")) {
                shoot(admin, page, page.substring(1).replace('/', '-'));
            }
            for (String tab : List.of(
                    "basics",
                    "diagram",
                    "fields",
                    "states",
                    "transitions",
                    "permissions",
                    "notices",
                    "check",
                    "publish",
                    "versions")) {
                shoot(admin, "/admin/workflows/1/" + tab, "admin-workflow-" + tab);
            }
            shoot(admin, "/admin/scripts/" + script, "admin-script");
            shoot(admin, "/admin/workflows/1/diagram?view=tickets", "admin-workflow-heat");
        }
        try (var chinese = visitor(desktop("zh-CN").setColorScheme(ColorScheme.DARK))) {
            chinese.open("/login").signInAt("用户名", "密码", "登 录", "zhangsan", DEMO_PASSWORD);
            shoot(chinese, "/workbench", "workbench-zh-dark");
            shoot(chinese, "/tickets/1", "ticket-zh-dark");
        }
        try (var phone = visitor(
                desktop("zh-CN").setViewportSize(390, 844).setIsMobile(true).setHasTouch(true))) {
            phone.open("/login").signInAt("用户名", "密码", "登 录", "zhangsan", DEMO_PASSWORD);
            shoot(phone, "/workbench", "workbench-zh-phone");
            shoot(phone, "/tickets/1", "ticket-zh-phone");
        }
    }

    private static void shoot(Visitor visitor, String path, String name) {
        visitor.open(path).settles().photograph(FOLDER.resolve(name + ".png"));
    }

    private Visitor visitor(NewContextOptions screen) {
        return chromium.visitor("http://127.0.0.1:" + port, screen);
    }

    private static NewContextOptions desktop(String locale) {
        return new NewContextOptions().setLocale(locale).setViewportSize(1280, 850);
    }

    private static void agree(Actor person, long ticket, long transition) {
        person.patch("/tickets/" + ticket, Map.of("transition_id", transition, "suggestion", "好的"))
                .requireDone();
    }

    private static Map<String, Object> leave(int number) {
        return Map.ofEntries(
                Map.entry("workflow_id", 1),
                Map.entry("transition_id", 1),
                Map.entry("title", "休假 " + (number + 1)),
                Map.entry("leave_start", "2027-05-03 09:00:00"),
                Map.entry("leave_end", "2027-05-04 18:00:00"),
                Map.entry("leave_type", "1"),
                Map.entry("leave_reason", 1),
                Map.entry("leave_proxy", "lisi"),
                Map.entry("text_field", "休息两天"),
                Map.entry("bool_field", true),
                Map.entry("checkbox_field", "1"),
                Map.entry("multi_checkbox_field", "1,2"),
                Map.entry("select_field", "1"),
                Map.entry("multi_select_field", "1,2"),
                Map.entry("user_fleld", "lisi"),
                Map.entry("multi_user_field", "lisi,wangwu"),
                Map.entry("attachment_field", "none"));
    }
}

package org.loonbpm.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class TicketStatisticsTest extends LoonflowTest {

    @Autowired
    private JdbcClient jdbc;

    private String ann;
    private String bob;
    private PublishedWorkflow purchase;

    @BeforeEach
    void publish() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        purchase = loonflow.publish(workflow("Purchase")
                .state("Check", Handlers.person(bob))
                .state("Order", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", "Order")
                .transition("Refuse", "Check", START)
                .transition("Done", "Order", END));
    }

    @Test
    void countsTheTicketsOfEachDayAndHowManyOfThemHaveEnded() {
        // given
        ended();
        long earlier = open();
        jdbc.sql("update ticket set gmt_created = gmt_created - interval '2 days' where id = ?")
                .param(earlier)
                .update();

        // when
        Reply figures = tickets("");

        // then
        LocalDate today = LocalDate.now();
        assertThat(figures.at("/data/days").valueStream())
                .extracting(day -> "%s %d %d"
                        .formatted(
                                day.get("day").asString(),
                                day.get("opened").asInt(),
                                day.get("ended").asInt()))
                .containsExactly(today.minusDays(2) + " 1 0", today + " 1 1");
        assertThat(figures.at("/data/workflows/0/workflow_name").asString()).isEqualTo(loonflow.own("Purchase"));
        assertThat(figures.number("/data/all/opened")).isEqualTo(2);
        assertThat(figures.number("/data/all/ended")).isEqualTo(1);
    }

    @Test
    void saysHowLongTicketsTakeCommentsAside() {
        // given
        for (int hours : List.of(1, 2, 10)) {
            long ticket = ended();
            loonflow.as(ann)
                    .post("/tickets/" + ticket + "/comments", Map.of("suggestion", "thanks"))
                    .requireDone();
            jdbc.sql("""
                            update flow_log set gmt_created = gmt_created + make_interval(hours => ?)
                            where id = (select max(id) from flow_log where ticket_id = ? and intervene_type_id <> 5)""").params(hours, ticket).update();
        }

        // when
        Reply figures = tickets("");

        // then
        assertThat(figures.number("/data/workflows/0/median_seconds")).isBetween(7200L, 7260L);
        assertThat(figures.number("/data/all/p90_seconds")).isBetween(30000L, 30300L);
    }

    @Test
    void saysHowLongTicketsStayInAStateAndWaitThereNow() {
        // given
        long ticket = open();
        loonflow.as(bob).handle(ticket, purchase, "Refuse").requireDone();
        loonflow.as(ann).handle(ticket, purchase, "Submit").requireDone();
        loonflow.as(bob).handle(ticket, purchase, "Agree").requireDone();
        hoursBetweenItsEntries(ticket);

        // when
        Reply states = states("");

        // then
        JsonNode check = state(states, "Check");
        assertThat(check.get("stays").asInt()).isEqualTo(2);
        assertThat(check.get("median_seconds").asLong()).isBetween(3590L, 3610L);
        assertThat(check.get("total_seconds").asLong()).isBetween(7190L, 7210L);
        assertThat(check.get("waiting").asInt()).isZero();
        JsonNode order = state(states, "Order");
        assertThat(order.get("stays").asInt()).isZero();
        assertThat(order.get("waiting").asInt()).isEqualTo(1);
        assertThat(order.get("longest_seconds").asLong()).isBetween(3590L, 3660L);
        assertThat(order.get("median_seconds").isNull()).isTrue();
    }

    /** Law for two hours and money for one, both since the ticket was opened; then a sign for one hour since both. */
    @Test
    void timesEachBranchByItself() {
        // given
        purchase = loonflow.publish(workflow("Contract")
                .parallel("Reviews")
                .state("Law", Handlers.person(bob))
                .state("Budget", Handlers.person(bob))
                .parallel("Reviewed")
                .state("Sign", Handlers.person(bob))
                .transition("Submit", START, "Reviews")
                .transition("To law", "Reviews", "Law")
                .transition("To money", "Reviews", "Budget")
                .transition("Legal", "Law", "Reviewed")
                .transition("Affordable", "Budget", "Reviewed")
                .transition("Decide", "Reviewed", "Sign")
                .transition("Sign", "Sign", END));
        long ticket = open();
        loonflow.as(bob).handle(ticket, purchase, "Affordable").requireDone();
        long waiting = open();
        loonflow.as(bob).handle(waiting, purchase, "Legal").requireDone();
        hoursBetweenItsEntries(waiting);

        // then
        JsonNode law = state(states(""), "Law");
        assertThat(law.get("waiting").asInt()).isEqualTo(1);
        assertThat(law.get("longest_seconds").asLong()).isLessThan(100);
        assertThat(state(states(""), "Budget").get("waiting").asInt()).isEqualTo(1);
        assertThat(states("").at("/data/value").valueStream())
                .noneMatch(state -> state.get("state_name").asString().equals("Reviews"));

        // when
        loonflow.as(bob).handle(waiting, purchase, "Affordable").requireDone();
        loonflow.as(bob).handle(ticket, purchase, "Legal").requireDone();
        loonflow.as(bob).handle(ticket, purchase, "Sign").requireDone();
        hoursBetweenItsEntries(waiting);
        hoursBetweenItsEntries(ticket);

        // then
        law = state(states(""), "Law");
        assertThat(law.get("stays").asInt()).isEqualTo(2);
        assertThat(law.get("total_seconds").asLong()).isBetween(3 * 3590L, 3 * 3610L);
        assertThat(law.get("waiting").asInt()).isZero();
        JsonNode budget = state(states(""), "Budget");
        assertThat(budget.get("stays").asInt()).isEqualTo(2);
        assertThat(budget.get("total_seconds").asLong()).isBetween(3 * 3590L, 3 * 3610L);
        JsonNode sign = state(states(""), "Sign");
        assertThat(sign.get("stays").asInt()).isEqualTo(1);
        assertThat(sign.get("total_seconds").asLong()).isBetween(3590L, 3610L);
        assertThat(sign.get("waiting").asInt()).isEqualTo(1);
    }

    /** One hour between an entry and the next; the newest was an hour ago. */
    private void hoursBetweenItsEntries(long ticket) {
        jdbc.sql("""
                        update flow_log l set gmt_created = now() - make_interval(hours => n.number::int)
                        from (select id, row_number() over (order by id desc) as number from flow_log where ticket_id = ?) n
                        where n.id = l.id""").param(ticket).update();
    }

    @Test
    void asksTheDatabaseAsOftenForManyTicketsAsForFew() {
        // given
        ended();
        tickets("");
        int few = statements.during(() -> tickets("")).size();
        for (int i = 0; i < 5; i++) {
            ended();
        }

        // when
        List<String> many = statements.during(() -> tickets(""));

        // then
        assertThat(many).hasSize(few).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void isForThoseWhoAdministerTheWorkflow() {
        // then
        assertThat(loonflow.loggedIn(ann).get("/statistics/tickets").text("/error"))
                .isEqualTo("denied");
        assertThat(loonflow.loggedIn(ann).get("/statistics/states").text("/error"))
                .isEqualTo("denied");
        assertThat(loonflow.admin()
                        .get("/statistics/tickets?workflow_id=999999999")
                        .text("/error"))
                .isEqualTo("denied");
    }

    @Test
    void refusesPeriodsThatAreNone() {
        for (String period : List.of(
                "&start_date=today",
                "&start_date=2026-11-22&end_date=2026-11-21",
                "&start_date=2020-01-01&end_date=2026-11-21",
                "&start_date=-999999999-01-01")) {
            assertThat(tickets(period).text("/error")).as(period).isEqualTo("invalid");
        }
    }

    private long open() {
        return loonflow.as(ann).open(purchase, "Submit", Map.of());
    }

    private long ended() {
        long ticket = open();
        loonflow.as(bob).handle(ticket, purchase, "Agree").requireDone();
        loonflow.as(bob).handle(ticket, purchase, "Done").requireDone();
        return ticket;
    }

    private Reply tickets(String more) {
        return loonflow.admin().get("/statistics/tickets?workflow_id=" + purchase.id() + more);
    }

    private Reply states(String more) {
        return loonflow.admin().get("/statistics/states?workflow_id=" + purchase.id() + more);
    }

    private static JsonNode state(Reply states, String name) {
        return states.at("/data/value")
                .valueStream()
                .filter(state -> state.get("state_name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

package org.loonbpm.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import tools.jackson.databind.JsonNode;

/** Lists that are narrowed and sorted by custom fields, searched for words, and show custom fields. */
class FieldsInListsTest extends LoonflowTest {

    private String ann;
    private String bob;
    private String eve;
    private PublishedWorkflow trips;
    private long berlin;
    private long peking;
    private long oslo;

    @BeforeEach
    void threeTrips() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        eve = loonflow.person("eve");
        trips = loonflow.publish(workflow("trips")
                .displays("days", "begin", "leaves", "urgent", "means", "goal")
                .field("days", 10)
                .field("begin", 25)
                .field("leaves", 30)
                .field("urgent", 20)
                .field("means", 40)
                .field("goal", 5)
                .field("salary", 10)
                .state("Check", Handlers.person(bob))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", END));
        berlin = trip("Berlin", 9, "2026-03-01", "train,bus", "Messe besuchen", 7000);
        peking = trip("北京", 30, "2026-01-15", "plane", "参加年会 \"2026\"", 9000);
        oslo = trip("Oslo", 100, "2025-12-24", "plane,bus", "100% rest", 8000);
    }

    private long trip(String title, int days, String begin, String means, String goal, int salary) {
        return loonflow.as(ann)
                .open(
                        trips,
                        "Submit",
                        Map.of(
                                "title",
                                title,
                                "days",
                                days,
                                "begin",
                                begin,
                                "leaves",
                                begin + " 08:00:00",
                                "urgent",
                                days > 50,
                                "means",
                                means,
                                "goal",
                                goal,
                                "salary",
                                salary));
    }

    @Test
    void numbersCompareAsNumbersAndDatesAsDates() {
        assertThat(found("field.days=9")).containsExactly(berlin);
        assertThat(found("field.days__gte=30")).containsExactly(oslo, peking);
        assertThat(found("field.days__gt=9&field.days__lt=100")).containsExactly(peking);
        assertThat(found("field.begin__gte=2026-01-15&field.begin__lte=2026-02-01"))
                .containsExactly(peking);
        assertThat(found("field.leaves__lt=2026-01-15")).containsExactly(oslo);
        assertThat(found("field.urgent=true")).containsExactly(oslo);
        assertThat(found("field.urgent=")).containsExactly(oslo, peking, berlin);
    }

    @Test
    void textIsComparedWholeOrInPartAndAChoiceByEachOfItsOptions() {
        assertThat(found("field.goal=" + encoded("Messe besuchen"))).containsExactly(berlin);
        assertThat(found("field.goal=Messe")).isEmpty();
        assertThat(found("field.goal__contains=messe")).containsExactly(berlin);
        assertThat(found("field.goal__contains=" + encoded("0%"))).containsExactly(oslo);
        assertThat(found("field.means=bus")).containsExactly(oslo, berlin);
        assertThat(found("field.means=plane&field.means__contains=bus")).containsExactly(oslo);
    }

    @Test
    void aListIsSortedByAnyFieldAndByTheTicketsOwn() {
        assertThat(found("sort=field.days&order=asc")).containsExactly(berlin, peking, oslo);
        assertThat(found("sort=field.begin")).containsExactly(berlin, peking, oslo);
        assertThat(found("sort=title&order=asc")).containsExactly(berlin, oslo, peking);
        assertThat(found("order=asc")).containsExactly(berlin, peking, oslo);
        assertThat(found("sort=field.days&order=asc&per_page=1&page=2")).containsExactly(peking);
        long unknown = loonflow.as(ann).open(trips, "Submit", Map.of("title", "Later"));
        assertThat(found("sort=field.days&order=asc")).endsWith(unknown);
        assertThat(found("sort=field.days&order=desc")).endsWith(unknown);
    }

    @Test
    void wordsAreFoundInTitleSerialNumberAndFields() {
        String sn = list(ann, "relation", "ticket_ids=" + oslo).text("/data/value/0/sn");
        for (String category : List.of("relation", "all")) {
            assertThat(found(ann, category, "search=berlin")).containsExactly(berlin);
            assertThat(found(ann, category, "search=" + encoded("年会")))
                    .contains(peking)
                    .doesNotContain(berlin, oslo);
            assertThat(found(ann, category, "q=" + encoded("京 \"2026")))
                    .contains(peking)
                    .doesNotContain(berlin, oslo);
            assertThat(found(ann, category, "search=" + sn)).containsExactly(oslo);
            assertThat(found(ann, category, "search=" + encoded("100% REST") + "&field.days=100"))
                    .contains(oslo)
                    .doesNotContain(berlin, peking);
        }
        assertThat(found("search=xy")).isEmpty();
    }

    @Test
    void rowsShowTheirFieldsWhereAskedFor() {
        var row = list(ann, "owner", "with_fields=1&ticket_ids=" + berlin).at("/data/value/0");
        assertThat(row.at("/fields/days").asInt()).isEqualTo(9);
        assertThat(row.at("/fields/means").asString()).isEqualTo("train,bus");
        assertThat(row.at("/fields").has("salary")).as("is not displayed").isFalse();
        assertThat(list(ann, "owner", "ticket_ids=" + berlin)
                        .at("/data/value/0")
                        .has("fields"))
                .isFalse();
    }

    @Test
    void nobodyLearnsBySearchingWhatTheTicketDoesNotShow() {
        // eve has nothing to do with the tickets, bob sees the form of the state in which he is to act: the title alone
        String mine = "workflow_ids=" + trips.id();
        assertThat(found(eve, "all", mine)).containsExactly(oslo, peking, berlin);
        assertThat(found(eve, "all", mine + "&search=messe")).isEmpty();
        assertThat(found(eve, "all", mine + "&field.days__gte=1")).isEmpty();
        assertThat(found(bob, "all", mine + "&field.days__gte=1")).isEmpty();
        assertThat(found(eve, "all", mine + "&sort=field.days&order=asc")).containsExactly(berlin, peking, oslo);
        JsonNode row = list(eve, "all", mine + "&with_fields=1").at("/data/value/0");
        assertThat(row.at("/fields").size()).isZero();

        loonflow.as(bob).handle(berlin, trips, "Agree").requireDone();
        assertThat(found(bob, "all", mine + "&field.days__gte=1")).containsExactly(berlin);
        assertThat(found(ann, "all", mine + "&field.salary__gte=1"))
                .as("shown in drafts alone")
                .isEmpty();
        assertThat(list(loonflow.own("nobody"), "all", mine + "&search=messe").number("/data/total"))
                .isZero();
    }

    @Test
    void nonsenseIsRefusedWithWhatWasExpected() {
        assertThat(refused(ann, "field.days=soon")).contains("field.days").contains("whole number");
        assertThat(refused(ann, "field.begin__gte=2026-13-01"))
                .contains("field.begin__gte")
                .contains("date");
        assertThat(refused(ann, "field.goal__gte=a")).contains("range");
        assertThat(refused(ann, "field.days__contains=1")).contains("no text");
        assertThat(refused(ann, "field.=1")).contains("names no field");
        assertThat(refused(ann, "field.nothing=1")).contains("nothing");
        assertThat(refused(ann, "sort=password")).contains("sort must be one of");
        assertThat(refused(ann, "order=up")).contains("asc or desc");
        assertThat(refused(ann, "search=" + encoded("a b c d e f g h i"))).contains("8 words");
    }

    @Test
    void costsFourStatementsAPage() {
        found("field.days__gte=1");
        for (String category : List.of("relation", "all", "view", "intervene")) {
            String asked = "&search=berlin&field.days__gte=1&sort=field.days&with_fields=1&from_admin=1";
            assertThat(statements.during(() -> list(ann, category, asked)))
                    .as(category)
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private Reply list(String person, String category, String asked) {
        return loonflow.as(person)
                .get("/tickets?category=" + category + "&" + asked)
                .requireDone();
    }

    private List<Long> found(String asked) {
        return found(ann, "relation", asked);
    }

    private List<Long> found(String person, String category, String asked) {
        return list(person, category, asked)
                .at("/data/value")
                .valueStream()
                .map(row -> row.get("id").asLong())
                .toList();
    }

    private String refused(String person, String asked) {
        // of these trips alone: others may have a field of that name and another type
        Reply reply = loonflow.as(person).get("/tickets?category=relation&workflow_ids=" + trips.id() + "&" + asked);
        assertThat(reply.code()).isEqualTo(-1);
        return reply.message();
    }
}

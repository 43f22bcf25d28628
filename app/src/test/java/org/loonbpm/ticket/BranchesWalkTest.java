package org.loonbpm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Whatever people do to a ticket in branches, as long as it runs somebody has something to do, and where the ticket says that it is
 * there are the engine's tokens.
 */
class BranchesWalkTest extends LoonflowTest {

    private static final int STEPS = 25;

    @Autowired
    private JdbcClient jdbc;

    private List<String> people;
    private PublishedWorkflow flow;
    private long ticket;
    private final Random random = new Random();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void aTicketInThreeBranches() {
        people = List.of(loonflow.person("ann"), loonflow.person("bob"), loonflow.person("cat"));
        flow = flow();
        ticket = loonflow.as(people.get(0)).open(flow, "Submit", Map.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void leavesNobodyWithoutAButton(long seed) {
        random.setSeed(seed);

        for (int step = 0; step < STEPS && runs(); step++) {
            List<Button> buttons = buttons();
            assertThat(buttons).as("after %s", done).isNotEmpty();
            assertThat(standing()).as("after %s", done).containsExactlyElementsOf(tokens());
            act(buttons);
        }
    }

    private PublishedWorkflow flow() {
        String ann = people.get(0);
        String bob = people.get(1);
        String cat = people.get(2);
        return loonflow.publish(workflow("walk")
                .parallel("Fork")
                .state("A", Handlers.anyOf(ann, bob).returning())
                .state("A2", Handlers.person(cat).returning())
                .state("B", Handlers.everyoneOf(ann, bob, cat))
                .state("C", Handlers.person(bob).returning())
                .parallel("Join")
                .state("Sign", Handlers.person(cat).returning())
                .transition("Submit", START, "Fork")
                .transition("To A", "Fork", "A")
                .transition("To B", "Fork", "B")
                .transition("To C", "Fork", "C")
                .transition("A done", "A", "A2")
                .refusal("A refused", "A", "Join")
                .transition("A2 done", "A2", "Join")
                .refusal("A2 refused", "A2", "A")
                .transition("B done", "B", "Join")
                .refusal("B refused", "B", "Join")
                .transition("C done", "C", "Join")
                .transition("Go on", "Join", "Sign")
                .refusal("Again", "Sign", "Fork")
                .transition("Signed", "Sign", END));
    }

    private record Button(String username, JsonNode what) {}

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        for (String username : people) {
            loonflow.as(username)
                    .get("/tickets/" + ticket + "/transitions")
                    .at("/data/value")
                    .forEach(what -> buttons.add(new Button(username, what)));
        }
        return buttons;
    }

    private void act(List<Button> buttons) {
        Button button = buttons.get(random.nextInt(buttons.size()));
        int choice = random.nextInt(20);
        if (choice < 14) {
            Reply reply = press(button);
            assertThat(reply.text("/error")).as("after %s", done).isEmpty();
        } else if (choice < 18) {
            pass(button, choice % 2 == 0 ? "deliver" : "add_node");
        } else if (choice == 18) {
            sendBack(button.username());
        } else {
            intervene();
        }
    }

    private Reply press(Button button) {
        var body = body(button);
        String path = "/tickets/" + ticket;
        done.add("%s %s".formatted(button.username(), button.what().path("transition_name")));
        if (button.what().path("is_accept").asBoolean()) {
            return loonflow.as(button.username()).post(path + "/accept", body);
        }
        if (button.what().path("in_add_node").asBoolean()) {
            return loonflow.as(button.username()).post(path + "/add_node_end", body);
        }
        return loonflow.as(button.username())
                .patch(
                        path,
                        Map.of(
                                "transition_id",
                                button.what().path("transition_id").asLong()));
    }

    private static Map<String, Object> body(Button button) {
        var body = new HashMap<String, Object>();
        if (button.what().has("branch_state_id")) {
            body.put("branch_state_id", button.what().path("branch_state_id").asLong());
        }
        return body;
    }

    /** To somebody who votes already nothing can be delivered; all else is done. */
    private void pass(Button button, String how) {
        var body = body(button);
        body.put("target_username", people.get(random.nextInt(people.size())));
        Reply reply = loonflow.as(button.username()).post("/tickets/%d/%s".formatted(ticket, how), body);
        done.add("%s %s %s".formatted(button.username(), how, reply.code()));
        assertThat(reply.text("/error")).as("after %s", done).isIn("", "votes_already");
    }

    private void sendBack(String username) {
        String path = "/tickets/" + ticket + "/return";
        JsonNode targets = loonflow.as(username).get(path).at("/data/value");
        if (!targets.isEmpty()) {
            long target =
                    targets.get(random.nextInt(targets.size())).path("state_id").asLong();
            Reply reply =
                    loonflow.as(username).post(path, Map.of("state_id", target, "straight_back", random.nextBoolean()));
            done.add("%s return %d %s".formatted(username, target, reply.text("/error")));
        }
    }

    private void intervene() {
        String path = "/tickets/" + ticket;
        if (random.nextBoolean()) {
            done.add("retreat "
                    + loonflow.as(people.get(0))
                            .post(path + "/retreat", Map.of())
                            .code());
        } else {
            List<String> names = List.of("Fork", "A", "A2", "B", "C", "Join", "Sign", START);
            String name = names.get(random.nextInt(names.size()));
            Reply reply = loonflow.admin().put(path + "/state", Map.of("state_id", flow.state(name)));
            done.add("force %s %s".formatted(name, reply.text("/error")));
            assertThat(reply.text("/error")).as("after %s", done).isIn("", "in_branches");
        }
    }

    private boolean runs() {
        return seen().number("/data/value/act_state_id") < 4;
    }

    private Reply seen() {
        return loonflow.admin().get("/tickets/" + ticket);
    }

    /** The ids of the states where the ticket says that it is. */
    private List<String> standing() {
        return loonflow.admin()
                .get("/tickets/" + ticket + "/diagram")
                .at("/data/current")
                .valueStream()
                .map(JsonNode::asString)
                .distinct()
                .sorted()
                .toList();
    }

    /** Those where the engine has tokens that do not wait for others. */
    private List<String> tokens() {
        return jdbc.sql("""
                        select distinct e.act_id_ from act_ru_execution e join ticket t on t.process_instance_id = e.proc_inst_id_
                        where t.id = ? and e.act_id_ like 'state\\_%' and e.act_id_ <> ? order by 1""").params(ticket, "state_" + flow.state("Join")).query(String.class).list().stream()
                .sorted()
                .toList();
    }
}

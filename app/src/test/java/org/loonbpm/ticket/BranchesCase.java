package org.loonbpm.ticket;

import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.LoonflowTest;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Reply;
import org.loonbpm.testing.WorkflowSketch;

/** A contract whose law and money are looked at at the same time. */
abstract class BranchesCase extends LoonflowTest {

    String ann;
    String bob;
    String cat;
    String dan;

    @BeforeEach
    void people() {
        ann = loonflow.person("ann");
        bob = loonflow.person("bob");
        cat = loonflow.person("cat");
        dan = loonflow.person("dan");
    }

    /** Dan asks; law and money are looked at at the same time; cat signs. */
    WorkflowSketch contract(Handlers law, Handlers money) {
        return workflow("contract")
                .field("lawful", 20)
                .parallel("Reviews")
                .state("Law", law)
                .state("Budget", money)
                .parallel("Reviewed")
                .state("Sign", Handlers.person(cat).returning())
                .transition("Submit", START, "Reviews")
                .transition("To law", "Reviews", "Law")
                .transition("To money", "Reviews", "Budget")
                .transition("Legal", "Law", "Reviewed")
                .refusal("Illegal", "Law", "Reviewed")
                .transition("Affordable", "Budget", "Reviewed")
                .transition("Decide", "Reviewed", "Sign")
                .transition("Sign", "Sign", END);
    }

    PublishedWorkflow contract() {
        return loonflow.publish(contract(Handlers.person(ann), Handlers.person(bob)));
    }

    long open(PublishedWorkflow flow) {
        return loonflow.as(dan).open(flow, "Submit", Map.of());
    }

    Reply act(String who, long ticket, PublishedWorkflow flow) {
        return loonflow.as(who).handle(ticket, flow, who.equals(ann) ? "Legal" : "Affordable");
    }

    Reply seen(long ticket) {
        return loonflow.as("admin").get("/tickets/" + ticket);
    }

    String stateOf(long ticket) {
        return seen(ticket).text("/data/value/state_info/name");
    }

    List<String> actingOn(long ticket) {
        return Names.split(seen(ticket).text("/data/value/participant"));
    }

    List<String> branchesOf(long ticket) {
        return names(seen(ticket), "/data/value/branches");
    }

    static List<String> names(Reply reply, String pointer) {
        return reply.at(pointer)
                .valueStream()
                .map(branch -> branch.path("state_name").asString())
                .toList();
    }

    List<Long> duties(String username) {
        return StreamSupport.stream(
                        loonflow.as(username)
                                .get("/tickets?category=duty&per_page=100")
                                .at("/data/value")
                                .spliterator(),
                        false)
                .map(row -> row.path("id").asLong())
                .toList();
    }
}

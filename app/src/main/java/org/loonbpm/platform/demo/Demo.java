package org.loonbpm.platform.demo;

import java.util.List;
import org.loonbpm.account.Applications;
import org.loonbpm.account.Directory;
import org.loonbpm.platform.StartNotes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the demo where {@code loonbpm.demo=true} asks for it, and only once: all of it in one transaction.
 *
 * <p>The two workflows are those that Loonflow ships.
 */
@Component
@ConditionalOnBooleanProperty("loonbpm.demo")
@Order(Demo.AFTER_THE_ADMINISTRATOR)
class Demo implements ApplicationRunner {

    static final int AFTER_THE_ADMINISTRATOR = 10;

    /** Who enters everything, as it were. */
    static final String CREATOR = "admin";

    private static final String APPLICATION = "demo";

    private final Directory directory;
    private final Applications applications;
    private final DemoPeople people;
    private final DemoWorkflows workflows;
    private final DemoTickets tickets;
    private final StartNotes notes;
    private final TransactionOperations transaction;

    Demo(
            Directory directory,
            Applications applications,
            DemoPeople people,
            DemoWorkflows workflows,
            DemoTickets tickets,
            StartNotes notes,
            TransactionOperations transaction) {
        this.directory = directory;
        this.applications = applications;
        this.people = people;
        this.workflows = workflows;
        this.tickets = tickets;
        this.notes = notes;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (directory.application(APPLICATION).isEmpty()) {
            transaction.executeWithoutResult(status -> load());
        }
        notes.add("Demo people", DemoPeople.NAMES + ", password " + DemoPeople.PASSWORD);
    }

    private void load() {
        var organisation = people.enter();
        var ids = workflows.store(organisation);
        applications.create(APPLICATION, APPLICATION, List.of(ids.leave(), ids.vpn()), CREATOR);
        tickets.open(ids);
    }
}

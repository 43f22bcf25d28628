package org.loonbpm.reliability;

import static org.loonbpm.testing.WorkflowSketch.END;
import static org.loonbpm.testing.WorkflowSketch.START;
import static org.loonbpm.testing.WorkflowSketch.workflow;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.loonbpm.testing.Handlers;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.PublishedWorkflow;
import org.loonbpm.testing.Receiver;
import org.loonbpm.testing.Receiver.Response;

/**
 * People who open and handle tickets without a pause, until they are told to stop or nobody answers any more.
 *
 * <p>Each ticket is checked by a person, told to a hook, waits for a timer, and ends; each step is told to a notice's receiver.
 */
final class Traffic implements AutoCloseable {

    static final int TIMER_SECONDS = 3;

    /** The transitions that every ticket takes, each once. */
    static final List<String> WAY = List.of("Submit", "Agree", "Called", "Timeout");

    private static final int PEOPLE = 4;

    final Receiver hook;
    final Receiver notices;
    final String ann;
    final PublishedWorkflow flow;

    /** What the server has confirmed. */
    final Set<Long> opened = ConcurrentHashMap.newKeySet();

    final Set<Long> agreed = ConcurrentHashMap.newKeySet();

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final List<Future<?>> working = new ArrayList<>();
    private volatile boolean stopped;

    private Traffic(Receiver hook, Receiver notices, String ann, PublishedWorkflow flow) {
        this.hook = hook;
        this.notices = notices;
        this.ann = ann;
        this.flow = flow;
    }

    static Traffic prepare(Loonflow loonflow) throws Exception {
        Receiver hook = Receiver.start();
        hook.answers(request -> slowly(Response.TAKEN));
        Receiver notices = Receiver.start();
        notices.answers(request -> slowly(Response.TAKEN));
        String ann = loonflow.person("ann");
        long notice = loonflow.admin()
                .post(
                        "/workflows/custom_notices",
                        Map.of("name", "told", "type_id", 1, "hook_url", notices.url("/told"), "hook_token", "t"))
                .requireDone()
                .number("/data/notice_id");
        PublishedWorkflow flow = loonflow.publish(workflow("ordeal")
                .notices(List.of(notice), "{title}", "{title}")
                .state("Check", Handlers.person(ann))
                .state("Call", Handlers.hook(hook.url("/hook"), false))
                .state("Wait", Handlers.person(ann))
                .transition("Submit", START, "Check")
                .transition("Agree", "Check", "Call")
                .transition("Called", "Call", "Wait")
                .transition("End", "Wait", END)
                .timer("Timeout", TIMER_SECONDS, "Wait", END));
        return new Traffic(hook, notices, ann, flow);
    }

    /** So that there is always something in the middle of being done. */
    private static Response slowly(Response response) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(50, 400));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return response;
    }

    void begin(Loonflow node) {
        stopped = false;
        for (int i = 0; i < PEOPLE; i++) {
            working.add(people.submit(() -> work(node)));
        }
    }

    private void work(Loonflow node) {
        while (!stopped) {
            try {
                long ticket = node.as(ann).open(flow, "Submit", Map.of());
                opened.add(ticket);
                if (node.as(ann).handle(ticket, flow, "Agree").requireDone().code() == 0) {
                    agreed.add(ticket);
                }
            } catch (UncheckedIOException nobodyAnswers) {
                return;
            }
        }
    }

    void stop() throws Exception {
        stopped = true;
        for (Future<?> each : working) {
            each.get();
        }
        working.clear();
    }

    @Override
    public void close() {
        stopped = true;
        people.shutdownNow();
        hook.close();
        notices.close();
    }
}

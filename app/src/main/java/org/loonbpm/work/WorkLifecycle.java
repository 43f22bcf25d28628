package org.loonbpm.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Begins with the work when everything else stands, and ends it before anything else is taken down. */
@Component
class WorkLifecycle implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean running;

    WorkLifecycle(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

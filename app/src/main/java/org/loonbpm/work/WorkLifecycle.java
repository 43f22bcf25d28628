package org.loonbpm.work;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Begins with the work when everything else stands, and ends it before anything else is taken down. */
@Component
class WorkLifecycle implements SmartLifecycle {

    private final Lanes lanes;
    private volatile boolean running;

    WorkLifecycle(Lanes lanes) {
        this.lanes = lanes;
    }

    @Override
    public void start() {
        lanes.all().forEach(lane -> lane.scheduler().start());
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        lanes.all().parallelStream().forEach(lane -> lane.scheduler().stop());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

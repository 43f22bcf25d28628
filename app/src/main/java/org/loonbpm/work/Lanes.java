package org.loonbpm.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.List;

/** All lanes of this node. */
record Lanes(List<Lane> all) {

    Scheduler of(String kind) {
        return all.stream()
                .filter(lane -> lane.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of work is called " + kind))
                .scheduler();
    }
}

package org.loonbpm.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** Does something many times from several threads and notes how long each time takes. */
final class Load {

    private final int threads;
    private final Duration most;

    /** @param most nothing is begun after this time */
    Load(int threads, Duration most) {
        this.threads = threads;
        this.most = most;
    }

    /** What one thread does, again and again. */
    @FunctionalInterface
    interface Step {
        void run(int number) throws Exception;
    }

    /** Makes a thread's step, with what only this thread uses. */
    @FunctionalInterface
    interface Worker {
        Step begin() throws Exception;
    }

    Timings run(int times, Worker worker) throws Exception {
        var next = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + most.toNanos();
        IntPredicate wanted = number -> number < times && System.nanoTime() < end;
        List<Callable<List<Long>>> workers = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            Step step = worker.begin();
            workers.add(() -> times(step, next, wanted));
        }
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var took = new ArrayList<Long>();
            begin = System.nanoTime();
            for (Future<List<Long>> done : pool.invokeAll(workers)) {
                took.addAll(done.get());
            }
            return new Timings(took, System.nanoTime() - begin);
        } finally {
            pool.shutdown();
        }
    }

    private static List<Long> times(Step step, AtomicInteger next, IntPredicate wanted) throws Exception {
        var took = new ArrayList<Long>();
        for (int number = next.getAndIncrement(); wanted.test(number); number = next.getAndIncrement()) {
            long begin = System.nanoTime();
            step.run(number);
            took.add(System.nanoTime() - begin);
        }
        return took;
    }
}

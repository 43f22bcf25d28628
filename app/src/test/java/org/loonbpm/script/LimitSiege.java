package org.loonbpm.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.loonbpm.script.PythonResult.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever a script takes, its run ends in time, says why, and leaves the others alone. */
class LimitSiege {

    private static final Logger LOG = LoggerFactory.getLogger(LimitSiege.class);

    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** After the end of a run, a process has to make ready for the next. */
    private static final Duration TO_BECOME_READY = Duration.ofSeconds(10);

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = new Bench(EscapeSiege.library(), 160, 2);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static Failure failure(String source) {
        return failure(source, LIMIT);
    }

    /** What counts is the time from when a process is ready for it. */
    private static Failure failure(String source, Duration limit) {
        bench.awaitReady();
        long began = System.nanoTime();
        PythonResult result = bench.run(source, limit, Map.of());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        LOG.info("RESULT ended after {} of {}: {}", took, limit, result.failed());
        assertThat(took).isLessThan(limit.plus(TOLERANCE));
        return result.failed().orElseThrow(() -> new AssertionError("it ended well: " + result));
    }

    @Test
    void anEndlessLoopIsEnded() {
        assertThat(failure("while True: pass").kind()).isEqualTo("run_time");
    }

    @Test
    void whatCannotBeInterruptedIsKilled() {
        assertThat(failure("9 ** 9 ** 9").kind()).isIn("run_time", "memory", "MemoryError", "OverflowError");
    }

    @Test
    void aMemoryBombIsEnded() {
        assertThat(failure("kept = []\nwhile True: kept.append('a' * 1000000)", Duration.ofSeconds(30))
                        .kind())
                .isEqualTo("memory");
    }

    @Test
    void aForkIsRefused() {
        assertThat(failure("import os\nos.fork()").traceback()).contains("line 2");
    }

    @Test
    void deepRecursionIsAnException() {
        assertThat(failure("def again(): again()\nagain()").kind()).isEqualTo("RecursionError");
    }

    @Test
    void aFloodOfOutputIsEnded() {
        assertThat(failure("while True: print('x' * 1000)").kind()).isEqualTo("output");
    }

    /** Three endless loops for two processes: whoever comes fourth waits until the first two have been ended. */
    @Test
    void othersAreDelayedByTheirPlaceInTheQueueAlone() {
        bench.awaitReady();
        var loops = Stream.generate(
                        () -> CompletableFuture.runAsync(() -> bench.run("while True: pass", LIMIT, Map.of())))
                .limit(3)
                .toList();
        long began = System.nanoTime();

        PythonResult other = bench.run("print('hello')", LIMIT, Map.of());

        assertThat(other.printed()).isEqualTo("hello\n");
        Duration turn = LIMIT.plus(TOLERANCE);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(turn.plus(TO_BECOME_READY));
        loops.forEach(CompletableFuture::join);
    }

    @Test
    void othersRunMeanwhile() {
        bench.awaitReady();
        var loop = CompletableFuture.supplyAsync(() -> bench.run("while True: pass", Duration.ofSeconds(30), Map.of()));

        PythonResult other = bench.run("print('hello')", Duration.ofSeconds(20), Map.of());

        assertThat(other.printed()).isEqualTo("hello\n");
        assertThat(loop.isDone()).as("the loop still runs").isFalse();
    }

    /** With {@code -Descapes.together=1}, for it takes minutes: some end their process, and another has to become ready. */
    @Test
    @EnabledIfSystemProperty(named = "escapes.together", matches = "1")
    void everythingThatExhaustsIsEnded() {
        List<Attempt> attempts = Attempt.in("exhaustion.txt");
        assertThat(attempts).hasSizeGreaterThan(40);
        assertThat(attempts)
                .allSatisfy(attempt -> assertThat(failure(attempt.source()).message())
                        .as(attempt.name())
                        .isNotEmpty());
    }
}

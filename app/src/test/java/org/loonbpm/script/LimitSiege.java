package org.loonbpm.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.loonbpm.script.PythonResult.Failure;

/** Whatever a script takes, its run ends in time, says why, and leaves the others alone. */
class LimitSiege {

    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final Duration ALLOWED = LIMIT.plusSeconds(2);

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
        bench.run("pass", LIMIT, Map.of());
        long began = System.nanoTime();
        PythonResult result = bench.run(source, LIMIT, Map.of());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(ALLOWED);
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
        assertThat(failure("kept = []\nwhile True: kept.append('a' * 1000000)").kind())
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

    @Test
    void othersRunMeanwhile() throws Exception {
        bench.run("pass", LIMIT, Map.of());
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

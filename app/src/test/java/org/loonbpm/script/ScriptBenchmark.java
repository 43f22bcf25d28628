package org.loonbpm.script;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What running a one-line script costs on a worker that is ready, and how long a worker takes to become ready. */
class ScriptBenchmark {

    private static final int TIMES = Integer.getInteger("benchmark.scripts", 200);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void aOneLineScript() throws Exception {
        Path report = Path.of("target", "script-benchmark.md");
        Files.createDirectories(report.getParent());
        try (var bench = new Bench(EscapeSiege.library(), 256, 1);
                Writer out = new PrintWriter(Files.newBufferedWriter(report))) {
            double[] first = timed(bench, 1, 0);
            timed(bench, 30, 0);
            out.write("| what | times | p50 ms | p99 ms |\n| --- | --- | --- | --- |\n");
            out.write(line("the first run, with the start of its worker", first));
            out.write(line("one after another", timed(bench, TIMES, 0)));
            out.write(line("one each half second", timed(bench, TIMES / 5, 500)));
        }
    }

    private static double[] timed(Bench bench, int times, int pause) throws InterruptedException {
        var took = new double[times];
        for (int i = 0; i < times; i++) {
            Thread.sleep(pause);
            long began = System.nanoTime();
            bench.run("print('hello')", LIMIT, Map.of());
            took[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(took);
        return took;
    }

    private static String line(String what, double[] took) {
        return "| %s | %d | %.1f | %.1f |\n"
                .formatted(what, took.length, took[took.length / 2], took[took.length * 99 / 100]);
    }
}

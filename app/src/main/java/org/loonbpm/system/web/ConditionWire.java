package org.loonbpm.system.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loonbpm.script.PythonProcesses;
import org.loonbpm.system.Condition;
import org.loonbpm.web.Times;

/** The server's condition in the answer. */
record ConditionWire(
        Program program,
        Condition.Memory memory,
        Condition.Disk disk,
        Condition.Database database,
        List<Jobs> jobs,
        PythonProcesses.Standing scripts) {

    static ConditionWire of(Condition now) {
        return new ConditionWire(
                Program.of(now.program()),
                now.memory(),
                now.disk(),
                now.database(),
                now.jobs().stream().map(Jobs::of).toList(),
                now.scripts());
    }

    record Program(
            String version,
            String java,
            String system,
            int processors,
            double load,
            String now,
            String started,
            long upSeconds) {

        static Program of(Condition.Program program) {
            return new Program(
                    program.version(),
                    program.java(),
                    program.system(),
                    program.processors(),
                    program.load(),
                    Times.text(program.now()),
                    Times.text(program.started()),
                    Duration.between(program.started(), program.now()).toSeconds());
        }
    }

    record Jobs(String kind, Map<String, Long> counts) {

        static Jobs of(Condition.JobsOfKind jobs) {
            var counts = new LinkedHashMap<String, Long>();
            jobs.counts().forEach((status, count) -> counts.put(status.word(), count));
            return new Jobs(jobs.kind(), counts);
        }
    }
}

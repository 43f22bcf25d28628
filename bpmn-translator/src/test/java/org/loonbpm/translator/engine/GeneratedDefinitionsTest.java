package org.loonbpm.translator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.test.FlowableExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loonbpm.translator.RandomDefinitions;
import org.loonbpm.translator.RunnableDefinitions;
import org.loonbpm.translator.Translated;
import org.loonbpm.translator.WorkflowTranslator;
import org.loonbpm.translator.bpmn.Bpmn20Schema;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.json.DefinitionWriter;
import org.loonbpm.translator.layout.DiagramMetrics;
import org.loonbpm.translator.reading.BpmnReader;
import org.loonbpm.translator.reading.Understood;

/**
 * Definitions by the thousand: each comes back from BPMN byte for byte, is valid by the schema and drawn soundly; a sample runs on the
 * engine, step by step as the rules say. {@code -Dgenerated.definitions=10000} tries that many; a failure names its seed.
 */
@ExtendWith(FlowableExtension.class)
class GeneratedDefinitionsTest {

    private static final int DEFINITIONS = Integer.getInteger("generated.definitions", 120);
    /** One of so many runs on the engine. */
    private static final int SAMPLED = Integer.getInteger("generated.sampled", 6);

    private static final int WALKS = 4;
    private static final int LONGEST_WALK = 15;

    private final DefinitionWriter writer = new DefinitionWriter();

    @Test
    void comeBackByteForByteAndAreValid() {
        for (int seed = 0; seed < DEFINITIONS; seed++) {
            var definition = definition(seed);
            var xml = translated(definition).bpmnXml();

            var reading = new BpmnReader().read(xml);

            assertThat(reading).as("seed %d", seed).isInstanceOf(Understood.class);
            assertThat(((Understood) reading).remarks()).as("seed %d", seed).isEmpty();
            assertThat(writer.write(((Understood) reading).definition()))
                    .as("seed %d", seed)
                    .isEqualTo(writer.write(definition));
            assertThat(Bpmn20Schema.violations(xml)).as("seed %d", seed).isEmpty();
            assertThat(DiagramMetrics.faults(xml)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void runOnTheEngineAsTheRulesSay(ProcessEngine engine) {
        var seen = new HashSet<String>();
        for (int seed = 0; seed < DEFINITIONS; seed += SAMPLED) {
            var definition = new RunnableDefinitions(seed).next();
            var translated = translated(definition);
            var deployment = engine.getRepositoryService()
                    .createDeployment()
                    .addString("generated.bpmn", translated.bpmnXml())
                    .deploy();
            for (int walk = 0; walk < WALKS; walk++) {
                var trail = walk(
                        engine,
                        translated.processKey(),
                        definition,
                        "seed %d, walk %d".formatted(seed, walk),
                        seed + walk);
                seen.add(kind(trail));
            }
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
        assertThat(seen).contains("in one place", "in branches", "beyond a join");
    }

    /** Keeps the seeds honest: some of the walks do go through branches, to their end. */
    private static String kind(List<String> trail) {
        var last = IntStream.range(0, trail.size())
                .filter(i -> trail.get(i).contains(",state"))
                .max();
        if (last.isEmpty()) {
            return "in one place";
        }
        return last.getAsInt() < trail.size() - 3 ? "beyond a join" : "in branches";
    }

    private static List<String> walk(
            ProcessEngine engine, String processKey, WorkflowDefinition definition, String where, long seed) {
        var random = new Random(seed);
        var fields = RunnableDefinitions.FIELDS.stream()
                .collect(Collectors.toMap(field -> field, field -> (long) random.nextInt(4)));
        var rules = new ReferenceInterpreter(definition, fields);
        var ticket = RunningTicket.start(engine, processKey, Map.copyOf(fields));
        List<String> trail = new ArrayList<>(List.of(fields.toString(), rules.place()));
        for (int i = 0; i < LONGEST_WALK && !rules.isOver() && !rules.possible().isEmpty(); i++) {
            var possible = rules.possible();
            var step = possible.get(random.nextInt(possible.size()));
            trail.add("%s %d".formatted(step.verb(), step.transition().id()));
            boolean expected = rules.follow(step);
            assertThat(followed(ticket, step)).as("%s %s", where, trail).isEqualTo(expected);
            trail.add(rules.place());
            assertThat(ticket.place()).as("%s %s", where, trail).isEqualTo(rules.place());
            if (!expected && step.verb().equals("elapse")) {
                break; // the engine tries such a timer again by itself
            }
        }
        ticket.remove();
        return trail;
    }

    private static boolean followed(RunningTicket ticket, ReferenceInterpreter.Step step) {
        try {
            if (step.verb().equals("take")) {
                ticket.take(BpmnIds.of(step.state()), step.transition().id());
            } else {
                ticket.elapse(step.transition().id());
            }
            return true;
        } catch (FlowableException refused) {
            return false;
        }
    }

    /** Every other one is as odd as people leave them behind, the rest can be run. */
    private static WorkflowDefinition definition(int seed) {
        return seed % 2 == 0 ? new RandomDefinitions(seed).next() : new RunnableDefinitions(seed).next();
    }

    private static Translated translated(WorkflowDefinition definition) {
        return (Translated) new WorkflowTranslator().translate(definition);
    }
}

package org.loonbpm.translator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.test.FlowableExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loonbpm.translator.Corpus.Sample;
import org.loonbpm.translator.bpmn.Bpmn20Schema;
import org.loonbpm.translator.engine.Journey;
import org.loonbpm.translator.json.DefinitionWriter;
import org.loonbpm.translator.validation.Severity;

/**
 * Every sample of the corpus. A new sample is a {@code .json} and a {@code .journey}; {@code -Dcorpus.write=true} writes the
 * {@code .bpmn} that the translator makes of it, to be read before it is committed.
 */
@ExtendWith(FlowableExtension.class)
class CorpusTest {

    static List<Sample> samples() {
        return Corpus.samples();
    }

    @Test
    void thereAreSamples() {
        assertThat(samples()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isWrittenInCanonicalForm(Sample sample) {
        assertThat(new DefinitionWriter().write(sample.definition())).isEqualTo(sample.json());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void becomesTheExpectedBpmn(Sample sample) {
        var bpmn = sample.translated().bpmnXml();
        if (Boolean.getBoolean("corpus.write")) {
            sample.write(".bpmn", bpmn);
        }
        assertThat(bpmn).isEqualTo(sample.bpmn());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isValidBpmn(Sample sample) {
        var translated = sample.translated();

        assertThat(Bpmn20Schema.violations(translated.bpmnXml())).isEmpty();
        assertThat(Bpmn20Schema.violations(translated.deployableXml())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasErrorsOnlyWhereTheyAreItsSubject(Sample sample) {
        var problems = new WorkflowTranslator().check(sample.definition());

        boolean sound = problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        boolean meant = sample.name().startsWith("unsound.") || sample.name().startsWith("unfinished.");
        assertThat(sound || meant).as(problems.toString()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void runsAlongItsJourney(Sample sample, ProcessEngine engine) {
        for (var xml :
                List.of(sample.translated().deployableXml(), sample.translated().bpmnXml())) {
            var deployment = engine.getRepositoryService()
                    .createDeployment()
                    .addString(sample.name() + ".bpmn", xml)
                    .deploy();
            Journey.follow(engine, sample.translated().processKey(), sample.journey());
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }
}

package org.loonbpm.translator.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loonbpm.translator.Corpus;
import org.loonbpm.translator.Corpus.Sample;
import org.loonbpm.translator.bpmn.ProcessTranslator;

class LayeredLayoutTest {

    static List<Sample> samples() {
        return Corpus.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shapesDoNotOverlap(Sample sample) {
        assertThat(DiagramMetrics.overlaps(sample.translated().bpmnXml())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void labelsCanBeRead(Sample sample) {
        assertThat(DiagramMetrics.hiddenLabels(sample.translated().bpmnXml())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void flowsRunAtRightAngles(Sample sample) {
        assertThat(DiagramMetrics.slantedFlows(sample.translated().bpmnXml())).isEmpty();
    }

    /** Given the order of the states and room for labels, which ELK alone does not have to keep. */
    @ParameterizedTest
    @MethodSource("samples")
    void flowsCrossNoMoreOftenThanElkAloneWouldLetThem(Sample sample) {
        int plain = PlainElk.crossings(new ProcessTranslator().translate(sample.definition()));

        assertThat(DiagramMetrics.crossings(sample.translated().bpmnXml())).isLessThanOrEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void flowsRunAroundShapes(Sample sample) {
        assertThat(DiagramMetrics.flowsThroughShapes(sample.translated().bpmnXml()))
                .isEmpty();
    }
}

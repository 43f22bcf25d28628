package org.loonbpm.translator;

import java.util.ArrayList;
import java.util.List;
import org.loonbpm.translator.bpmn.BpmnIds;
import org.loonbpm.translator.bpmn.BpmnText;
import org.loonbpm.translator.bpmn.LoonExtensions;
import org.loonbpm.translator.bpmn.ProcessTranslator;
import org.loonbpm.translator.bpmn.Topology;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.drawing.SvgDrawing;
import org.loonbpm.translator.layout.LayeredLayout;
import org.loonbpm.translator.soundness.DirectoryFacts;
import org.loonbpm.translator.soundness.SoundnessCheck;
import org.loonbpm.translator.validation.DefinitionCheck;
import org.loonbpm.translator.validation.Problem;

/**
 * Translates workflow definitions into BPMN 2.0; the same definition gives the same bytes. Stateless.
 *
 * <p>People edit a workflow piece by piece while tickets run on it, so {@link #translate} is lenient: what leads nowhere is
 * left out, what cannot be read complains when it is reached. {@link #check} is strict.
 */
public final class WorkflowTranslator {

    /** The process of a definition, or why there can be none. */
    public Translation translate(WorkflowDefinition workflow) {
        var blocking = DefinitionCheck.blocking(workflow);
        if (!blocking.isEmpty()) {
            return new Rejected(blocking);
        }
        var model = new ProcessTranslator().translate(workflow);
        LayeredLayout.place(model);
        var deployable = BpmnText.of(model);
        new LoonExtensions(workflow, model).add();
        return new Translated(
                BpmnIds.of(workflow),
                BpmnText.of(model),
                deployable,
                Topology.hash(workflow),
                DefinitionCheck.tolerable(workflow));
    }

    /**
     * The process as an SVG picture.
     *
     * @throws IllegalArgumentException if {@link #translate} rejects the definition
     */
    public String draw(WorkflowDefinition workflow) {
        var blocking = DefinitionCheck.blocking(workflow);
        if (!blocking.isEmpty()) {
            throw new IllegalArgumentException("there is no process to draw: " + blocking);
        }
        var model = new ProcessTranslator().translate(workflow);
        LayeredLayout.place(model);
        return SvgDrawing.of(model);
    }

    /** All problems of a definition at once, as if everybody and everything that it names were there. */
    public List<Problem> check(WorkflowDefinition workflow) {
        return check(workflow, DirectoryFacts.EVERYTHING_EXISTS);
    }

    /** All problems of a definition at once, for when it is saved, imported or published. */
    public List<Problem> check(WorkflowDefinition workflow, DirectoryFacts directory) {
        var problems = new ArrayList<>(DefinitionCheck.check(workflow));
        if (DefinitionCheck.blocking(workflow).isEmpty()) {
            problems.addAll(SoundnessCheck.check(workflow, directory));
        }
        return List.copyOf(problems);
    }
}

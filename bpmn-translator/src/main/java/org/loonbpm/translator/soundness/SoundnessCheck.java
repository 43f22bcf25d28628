package org.loonbpm.translator.soundness;

import java.util.List;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.validation.Problem;

/** All rules on how tickets fare. */
public final class SoundnessCheck {

    private static final List<SoundnessRule> RULES = List.of(
            new ParallelBranchesMeet(),
            new StatesAreReachable(),
            new StatesCanBeLeft(),
            new TicketsCanEnd(),
            new TransitionsAreTaken(),
            new LoopsNeedPeople(),
            new ProgramsAreThere(),
            new ParticipantsAreSomebody(),
            new ParticipantFieldsAreFilled(),
            new CountersignsCanEnd(),
            new CountersignRulesFit(),
            new ReturnsArePossible(),
            new RequiredFieldsCanBeFilled(),
            new ConditionsFit(),
            new ConditionFieldsAreFilled(),
            new BranchesAreTaken());

    private SoundnessCheck() {}

    /** @param workflow one of which a process can be made */
    public static List<Problem> check(WorkflowDefinition workflow, DirectoryFacts directory) {
        var model = Model.of(workflow, directory);
        return RULES.stream().flatMap(rule -> rule.check(model)).toList();
    }
}

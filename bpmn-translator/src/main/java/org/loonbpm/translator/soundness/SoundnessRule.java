package org.loonbpm.translator.soundness;

import java.util.stream.Stream;
import org.loonbpm.translator.validation.Problem;

/** Something that is expected of how tickets fare. */
interface SoundnessRule {

    /** Whatever is not as expected; nothing if all is well. */
    Stream<Problem> check(Model model);
}

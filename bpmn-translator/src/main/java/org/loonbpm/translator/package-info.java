/** Loonflow workflow definitions in, BPMN 2.0 out; {@link org.loonbpm.translator.WorkflowTranslator} is the one way in. */
@NullMarked
package org.loonbpm.translator;

import org.jspecify.annotations.NullMarked;

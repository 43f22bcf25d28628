/** Tests of what BPMN is made. */
@NullMarked
package org.loonbpm.translator.bpmn;

import org.jspecify.annotations.NullMarked;

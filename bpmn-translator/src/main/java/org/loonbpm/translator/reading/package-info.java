/** BPMN 2.0 in, workflow definitions out: our own exports without loss, drawings of others within a documented subset. */
@NullMarked
package org.loonbpm.translator.reading;

import org.jspecify.annotations.NullMarked;

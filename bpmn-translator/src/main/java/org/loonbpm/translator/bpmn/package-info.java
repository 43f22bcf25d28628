/** What each kind of state and transition becomes in BPMN. */
@NullMarked
package org.loonbpm.translator.bpmn;

import org.jspecify.annotations.NullMarked;

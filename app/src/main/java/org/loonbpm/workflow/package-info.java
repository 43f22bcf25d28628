/** Workflow definitions as they are edited and served. */
@NullMarked
package org.loonbpm.workflow;

import org.jspecify.annotations.NullMarked;

/** Parallel branches of a workflow: where they begin, where they meet, and which states each of them has. */
@NullMarked
package org.loonbpm.translator.parallel;

import org.jspecify.annotations.NullMarked;

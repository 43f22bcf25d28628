/** What a condition comes to before any ticket asks it: kinds of values that do not fit, branches that nothing can take. */
@NullMarked
package org.loonbpm.translator.condition.analysis;

import org.jspecify.annotations.NullMarked;

/** What two definitions of a workflow differ in, told element by element. */
@NullMarked
package org.loonbpm.translator.difference;

import org.jspecify.annotations.NullMarked;

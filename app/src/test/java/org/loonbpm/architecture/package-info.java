/** The structure of the code, held by tests. */
@NullMarked
package org.loonbpm.architecture;

import org.jspecify.annotations.NullMarked;

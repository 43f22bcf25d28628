/** The audit, as administrators read it. */
@NullMarked
package org.loonbpm.audit;

import org.jspecify.annotations.NullMarked;

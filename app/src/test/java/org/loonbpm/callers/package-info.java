/** Callers that were written for Loonflow, in its several versions. */
@NullMarked
package org.loonbpm.callers;

import org.jspecify.annotations.NullMarked;

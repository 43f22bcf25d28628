/** Calls to the outside, by one client that goes only where it may. */
@NullMarked
package org.loonbpm.outbound;

import org.jspecify.annotations.NullMarked;

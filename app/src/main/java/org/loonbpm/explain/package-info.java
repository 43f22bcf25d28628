/** Why a ticket is where it is: who chose its handlers, which way it came, what blocks it and which setting would help. */
@NullMarked
package org.loonbpm.explain;

import org.jspecify.annotations.NullMarked;

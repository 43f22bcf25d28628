/** Tickets: opened, handled, delivered, listed. */
@NullMarked
package org.loonbpm.ticket;

import org.jspecify.annotations.NullMarked;

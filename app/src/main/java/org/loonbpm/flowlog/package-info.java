/** The trail of a ticket: what was done, by whom, and how the ticket looked then; and its path through the states. */
@NullMarked
package org.loonbpm.flowlog;

import org.jspecify.annotations.NullMarked;

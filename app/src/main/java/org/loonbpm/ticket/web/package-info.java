/** The tickets' endpoints. */
@NullMarked
package org.loonbpm.ticket.web;

import org.jspecify.annotations.NullMarked;

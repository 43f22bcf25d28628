/** What the server makes of requests that nobody should send. */
@NullMarked
package org.loonbpm.fuzz;

import org.jspecify.annotations.NullMarked;

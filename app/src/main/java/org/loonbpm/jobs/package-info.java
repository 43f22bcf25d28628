/** What the server does by itself, to be watched by operators: waiting, running, retrying, failed; and to be done again. */
@NullMarked
package org.loonbpm.jobs;

import org.jspecify.annotations.NullMarked;

/** The operations view over HTTP. */
@NullMarked
package org.loonbpm.jobs.web;

import org.jspecify.annotations.NullMarked;

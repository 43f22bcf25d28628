/** The API under {@code /api/v1.0/workflows}: request bodies and answers in Loonflow's words. */
@NullMarked
package org.loonbpm.workflow.web;

import org.jspecify.annotations.NullMarked;

/** The audit over HTTP. */
@NullMarked
package org.loonbpm.audit.web;

import org.jspecify.annotations.NullMarked;

/** Trying out notices over HTTP. */
@NullMarked
package org.loonbpm.notice.web;

import org.jspecify.annotations.NullMarked;

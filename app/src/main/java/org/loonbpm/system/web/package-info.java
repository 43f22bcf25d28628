/** The server's condition over HTTP. */
@NullMarked
package org.loonbpm.system.web;

import org.jspecify.annotations.NullMarked;

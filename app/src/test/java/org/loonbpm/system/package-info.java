/** The server's condition as operators read it. */
@NullMarked
package org.loonbpm.system;

import org.jspecify.annotations.NullMarked;

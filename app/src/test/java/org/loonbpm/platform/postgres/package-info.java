/** The embedded database, tried on a real server. */
@NullMarked
package org.loonbpm.platform.postgres;

import org.jspecify.annotations.NullMarked;

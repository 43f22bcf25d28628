/** Starting and stopping, tried on real processes. */
@NullMarked
package org.loonbpm.platform;

import org.jspecify.annotations.NullMarked;

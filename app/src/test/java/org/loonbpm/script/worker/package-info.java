/** A worker that keeps nobody in, to see that escapes are noticed. */
@NullMarked
package org.loonbpm.script.worker;

import org.jspecify.annotations.NullMarked;

/** How this server does: for those who have to keep it running. */
@NullMarked
package org.loonbpm.system;

import org.jspecify.annotations.NullMarked;

/** Work that is written down in a transaction and done afterwards, on whichever node is alive. */
@NullMarked
package org.loonbpm.work;

import org.jspecify.annotations.NullMarked;

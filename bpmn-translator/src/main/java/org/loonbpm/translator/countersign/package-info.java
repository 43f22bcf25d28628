/** What becomes of the votes on a ticket. */
@NullMarked
package org.loonbpm.translator.countersign;

import org.jspecify.annotations.NullMarked;

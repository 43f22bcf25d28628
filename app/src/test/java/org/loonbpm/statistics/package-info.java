/** Statistics as administrators read them. */
@NullMarked
package org.loonbpm.statistics;

import org.jspecify.annotations.NullMarked;

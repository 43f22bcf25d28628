/** How many tickets there are, how long they take and where they wait; for those who administer workflows. */
@NullMarked
package org.loonbpm.statistics;

import org.jspecify.annotations.NullMarked;

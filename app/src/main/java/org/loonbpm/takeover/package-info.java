/** Takes over a live Loonflow 2.0 with its tickets in flight: reads its database, fills an empty one of ours. */
@NullMarked
package org.loonbpm.takeover;

import org.jspecify.annotations.NullMarked;

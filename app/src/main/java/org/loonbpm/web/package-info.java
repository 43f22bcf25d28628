/** What all controllers share: Loonflow's envelope, refusals, paging and the reading of request bodies. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.loonbpm.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

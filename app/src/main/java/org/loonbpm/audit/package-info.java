/** Who changed what of the installation: every administrative change is written down with it. */
@NullMarked
package org.loonbpm.audit;

import org.jspecify.annotations.NullMarked;

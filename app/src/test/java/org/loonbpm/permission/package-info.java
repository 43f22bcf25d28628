/** Who may do what, as one table. */
@NullMarked
package org.loonbpm.permission;

import org.jspecify.annotations.NullMarked;

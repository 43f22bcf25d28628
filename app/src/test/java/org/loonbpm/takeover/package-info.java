/** Taking over a Loonflow, from a real MariaDB into a real PostgreSQL. */
@NullMarked
package org.loonbpm.takeover;

import org.jspecify.annotations.NullMarked;

/** The PostgreSQL server that runs beside the application where no other database is given. */
@NullMarked
package org.loonbpm.platform.postgres;

import org.jspecify.annotations.NullMarked;

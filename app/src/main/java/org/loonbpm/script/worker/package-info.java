/** The process in which scripts run: it starts no server, knows no database, and talks to its server alone. */
@NullMarked
package org.loonbpm.script.worker;

import org.jspecify.annotations.NullMarked;

/** Starting and stopping: the data folder, the embedded database, the first administrator, the demo. */
@NullMarked
package org.loonbpm.platform;

import org.jspecify.annotations.NullMarked;

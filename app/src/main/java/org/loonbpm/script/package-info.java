/** Python scripts: run in processes of their own, as durable work, with what they want applied at the end. */
@NullMarked
package org.loonbpm.script;

import org.jspecify.annotations.NullMarked;

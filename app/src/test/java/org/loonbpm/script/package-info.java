/** Scripts: that they run, that they fail well, and that nothing gets out. */
@NullMarked
package org.loonbpm.script;

import org.jspecify.annotations.NullMarked;

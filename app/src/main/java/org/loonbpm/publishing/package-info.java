/** What a published version of a workflow means for its running tickets: foretold, done in the background, watched. */
@NullMarked
package org.loonbpm.publishing;

import org.jspecify.annotations.NullMarked;

/** How tickets fare in a definition: whether each comes to an end, whoever has to act is somebody, and nothing is in vain. */
@NullMarked
package org.loonbpm.translator.soundness;

import org.jspecify.annotations.NullMarked;

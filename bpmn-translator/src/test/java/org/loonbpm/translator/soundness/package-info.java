/** Tests of the package of the same name. */
@NullMarked
package org.loonbpm.translator.soundness;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package org.loonbpm.translator.parallel;

import org.jspecify.annotations.NullMarked;

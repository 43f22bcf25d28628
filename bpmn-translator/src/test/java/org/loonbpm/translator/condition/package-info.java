/** Tests of the package of the same name. */
@NullMarked
package org.loonbpm.translator.condition;

import org.jspecify.annotations.NullMarked;

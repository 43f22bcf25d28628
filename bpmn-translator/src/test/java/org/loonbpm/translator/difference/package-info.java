/** Tests of the package of the same name. */
@NullMarked
package org.loonbpm.translator.difference;

import org.jspecify.annotations.NullMarked;

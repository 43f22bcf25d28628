/** Tests of the package of the same name. */
@NullMarked
package org.loonbpm.translator.validation;

import org.jspecify.annotations.NullMarked;
